package gen.rule.database;

import gen.check.Document;
import gen.check.ScriptLine;
import gen.check.Verdict;
import gen.document.Format;
import gen.platform.ScriptFacts;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.regex.Pattern;

/** A script makes a database and does not hand it to the app, or goes on when it could not. */
final class DbAttachStep implements Check.OfManifests {

  private static final Pattern STOPS =
      Pattern.compile("set\\s+(-[a-z]*e|-o\\s+errexit)|^#!\\S*sh\\s+-[a-z]*e.*", Pattern.MULTILINE);

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    ScriptFacts script = manifests.knowledge().platform().see().script();
    script
        .create()
        .ifPresent(
            made -> script.attach().ifPresent(attach -> judge(manifests, made, attach, verdict)));
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
