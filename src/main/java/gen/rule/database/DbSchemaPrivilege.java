package gen.rule.database;

import gen.check.ScriptLine;
import gen.check.Verdict;
import gen.document.Format;
import gen.platform.ScriptFacts;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script lets the app connect as a role that it made, and that can make no tables. */
final class DbSchemaPrivilege implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    ScriptFacts script = manifests.knowledge().platform().see().script();
    script.role().ifPresent(role -> judge(manifests, role, verdict));
  }

  private static void judge(Manifests manifests, Pattern role, Verdict verdict) {
    ScriptFacts script = manifests.knowledge().platform().see().script();
    List<ScriptLine> lines = manifests.lines(Format.SHELL);
    Map<String, String> roles = roles(lines, role);
    Pattern attach = script.attach().orElseThrow();
    Pattern attachAs = script.attachAs().orElseThrow();
    List<ScriptLine> attached = lines.stream().filter(line -> line.has(attach)).toList();
    // Whoever hands over two addresses may well make tables with the other one.
    if (attached.size() != 1) {
      return;
    }
    Optional<String> user = user(attached.get(0), attachAs);
    String given = user.map(name -> roles.getOrDefault(name, "")).orElse("");
    if (script.rolesWithoutTables().filter(each -> each.matcher(given).matches()).isPresent()) {
      verdict.doubtful(
          attached.get(0).place(),
          "the app connects as '%s', which is a %s on %s and cannot make tables"
              .formatted(user.orElseThrow(), given, manifests.who()),
          "give it a role that can, or leave out the name to get the usual one",
          "whether something else makes the tables");
    }
  }

  /** The role of each user that a script makes, the last one where it changes. */
  private static Map<String, String> roles(List<ScriptLine> lines, Pattern pattern) {
    Map<String, String> roles = new HashMap<>();
    for (ScriptLine line : lines) {
      Matcher made = pattern.matcher(line.text());
      while (made.find()) {
        roles.put(bare(made.group("user")), bare(made.group("role")));
      }
    }
    return roles;
  }

  private static Optional<String> user(ScriptLine line, Pattern pattern) {
    Matcher found = pattern.matcher(line.text());
    return found.find() ? Optional.of(bare(found.group("user"))) : Optional.empty();
  }

  private static String bare(String word) {
    return word.replaceAll("[\"']", "");
  }
}
