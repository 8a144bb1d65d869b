package gen.rule.database;

import gen.check.Verdict;
import gen.finding.Place;
import gen.platform.Platform.Database.Grant;
import gen.rule.shared.ServiceCommand;
import gen.rule.shared.Signs;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command does to the database what its role may not. */
final class DbPrivilege implements Check.OfManifests {

  private static final Map<String, Pattern> NEEDS = needs();
  private static final Signs SIGNS = Signs.of("create", "db:", "prisma", "ecto.");

  private static Map<String, Pattern> needs() {
    Map<String, Pattern> needs = new LinkedHashMap<>();
    needs.put(
        "createdb",
        Pattern.compile(
            "\\bcreatedb\\b|(?i:create\\s+database)\\b|\\bdb:(?:create|setup|reset)\\b"
                + "|\\bprisma\\s+migrate\\s+(?:dev|reset)\\b|\\becto\\.(?:create|setup|reset)\\b"));
    needs.put(
        "createrole", Pattern.compile("\\bcreateuser\\b|(?i:create\\s+(?:role|user)\\s+\\w)"));
    return needs;
  }

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    if (manifests.reading().first("database").isEmpty()) {
      return;
    }
    ServiceCommand.in(manifests)
        .forEach(each -> judge(manifests, each.text(), each.place(), verdict));
    manifests
        .linesInContainer()
        .forEach(each -> judge(manifests, each.text(), each.place(), verdict));
  }

  private static void judge(Manifests manifests, String text, Place place, Verdict verdict) {
    if (!SIGNS.in(text)) {
      return;
    }
    var privileges = manifests.knowledge().platform().database().privileges();
    NEEDS.forEach(
        (right, pattern) -> {
          Matcher found = pattern.matcher(text);
          if (privileges.getOrDefault(right, Grant.UNKNOWN) == Grant.NO && found.find()) {
            String note = manifests.knowledge().platform().see().database().note().orElse("");
            verdict.doubtful(
                place,
                "'"
                    + found.group()
                    + "' needs the right "
                    + right
                    + ", which the role on "
                    + manifests.who()
                    + " does not have",
                "leave it out: the database is there already, empty",
                note.isEmpty() ? "the rights of the role" : note.replaceAll("\\.$", ""));
          }
        });
  }
}
