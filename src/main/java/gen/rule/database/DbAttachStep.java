package gen.rule.database;

import gen.check.Document;
import gen.check.ScriptLine;
import gen.check.Verdict;
import gen.document.Format;
import gen.platform.ScriptFacts;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.regex.Pattern;

/** A script makes a database and does not hand it to the app, or goes on when it could not. */
final class DbAttachStep implements Check.OfManifests {

  private static final Pattern STOPS =
      Pattern.compile("set\\s+(-[a-z]*e|-o\\s+errexit)|^#!\\S*sh\\s+-[a-z]*e.*", Pattern.MULTILINE);

  private static final Pattern MIGRATES =
      Pattern.compile("(?s).*(?:migrat|db:prepare|alembic|prisma).*");
  private static final List<String> FILES = List.of("DATABASE_URL", "DATABASE_PATH", "DB_PATH");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    ScriptFacts script = manifests.knowledge().platform().see().script();
    script
        .create()
        .ifPresent(
            made -> script.attach().ifPresent(attach -> judge(manifests, made, attach, verdict)));
    script.attach().ifPresent(attach -> judgeRelease(manifests, attach, verdict));
  }

  /** A migration that runs before anything has handed a database over. */
  private static void judgeRelease(Manifests manifests, Pattern attach, Verdict verdict) {
    boolean isAttached =
        manifests.documents().stream()
            .anyMatch(each -> attach.matcher(each.source().text()).find());
    for (Resource service : isAttached ? List.<Resource>of() : manifests.reading().services()) {
      service
          .attribute("preDeploy")
          .filter(command -> MIGRATES.matcher(command.value()).matches())
          .filter(command -> service.attribute("disk").isEmpty())
          .filter(command -> FILES.stream().noneMatch(service.variables()::containsKey))
          .ifPresent(
              command ->
                  verdict.noted(
                      command.place(),
                      "this runs before the first machine starts, and no manifest of "
                          + manifests.knowledge().platform().title()
                          + " attaches a database",
                      "create and attach it before the first deployment"));
    }
  }

  private static void judge(Manifests manifests, Pattern made, Pattern attach, Verdict verdict) {
    for (Document script : manifests.documents()) {
      script.lines().stream()
          .filter(line -> script.format() == Format.SHELL && line.has(made))
          .forEach(line -> judge(line, script.source().text(), attach, verdict));
    }
  }

  private static void judge(ScriptLine line, String script, Pattern attach, Verdict verdict) {
    if (!attach.matcher(script).find()) {
      verdict.wrong(
          line.place(),
          "the database is made here and never attached, so the app does not get its address",
          "attach it before the app is deployed");
    } else if (!STOPS.matcher(script).find() && !line.text().contains("||")) {
      verdict.wrong(
          line.place(),
          "when this fails the script goes on, and deploys an app without a database",
          "begin the script with set -e");
    }
  }
}
