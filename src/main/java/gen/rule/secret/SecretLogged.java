package gen.rule.secret;

import gen.check.ScriptLine;
import gen.check.Verdict;
import gen.finding.Place;
import gen.knowledge.Lexicon;
import gen.knowledge.WordList;
import gen.rule.shared.ServiceCommand;
import gen.rule.shared.Signs;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script or command prints a secret, which then stands in the platform's log. */
final class SecretLogged implements Check.OfManifests {

  private static final Pattern ECHO =
      Pattern.compile(
          "(?:^|[;&|({'\"]|\\bthen|\\bdo|\\belse)\\s*(?:echo|printf)\\s+(?<words>[^;&|>]*)(?<kept>\\||>(?!\\s*&))?");
  private static final Signs ECHO_SIGNS = Signs.of("echo", "printf");
  private static final Signs ALL_SIGNS = Signs.of("env", "export", "set");
  private static final Pattern VARIABLE =
      Pattern.compile("(?<!\\\\)\\$\\{?(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<rest>[^}\\s\"']?)");
  private static final Pattern ALL =
      Pattern.compile(
          "(?:^|[;&(]\\s*)(?:printenv|env|export\\s+-p|set)\\s*(?:$|[;)]|&&|\\|\\s*sort)");
  private static final Pattern TRACE =
      Pattern.compile("(?:^|[;&]\\s*)set\\s+-[a-wyz]*x|\\b(?:ba|da)?sh\\s+-[a-wyz]*x\\b");
  private static final String HELP = "remove it, or print what is no secret, such as the host";

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    Lexicon words = manifests.knowledge().words();
    for (ServiceCommand command : ServiceCommand.in(manifests)) {
      judge(command.text(), command.place(), words, verdict);
    }
    Set<String> traced = new HashSet<>();
    for (ScriptLine line : manifests.linesInContainer()) {
      judge(line.text(), line.place(), words, verdict);
      if (line.has(TRACE)) {
        traced.add(line.place().file());
      } else if (traced.contains(line.place().file()) && secret(line.text(), words) != null) {
        traced.remove(line.place().file());
        verdict.wrong(
            line.place(),
            "'" + secret(line.text(), words) + "' is printed here, because the script says set -x",
            "remove the x");
      }
    }
  }

  private static void judge(String text, Place place, Lexicon words, Verdict verdict) {
    Matcher echo = ECHO.matcher(text);
    while (ECHO_SIGNS.in(text) && echo.find()) {
      String name = secret(echo.group("words"), words);
      if (name != null && echo.group("kept") == null) {
        verdict.wrong(place, "'" + name + "' is printed into the log", HELP);
        return;
      }
    }
    if (ALL_SIGNS.in(text) && ALL.matcher(text).find()) {
      verdict.wrong(place, "all variables are printed into the log, secrets too", HELP);
    }
  }

  /** The first variable in a text that is a secret; null if there is none. */
  private static String secret(String text, Lexicon words) {
    Matcher variable = VARIABLE.matcher(text);
    while (variable.find()) {
      String name = variable.group("name");
      boolean isPart = variable.group("rest").matches("[#%/:+]");
      boolean isSecret =
          new SecretNames(words).isCertain(name)
              || words.of(WordList.STORE_ADDRESS).matcher(name).matches();
      if (isSecret && !isPart) {
        return name;
      }
    }
    return null;
  }
}
