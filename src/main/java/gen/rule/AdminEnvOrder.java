package gen.rule;

import gen.document.Fields;
import gen.document.Format;
import gen.validate.Check;
import gen.validate.Manifests;
import gen.validate.ScriptLine;
import gen.validate.Verdict;
import gen.validate.WordList;
import java.util.List;
import java.util.regex.Pattern;

/** A script sets the first administrator after the app has started. */
final class AdminEnvOrder implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    Fields script = manifests.knowledge().platform().facts().in("script");
    if (!script.has("deploy")) {
      return;
    }
    Pattern deploy = Pattern.compile(script.text("deploy"));
    Pattern secret = Pattern.compile(script.text("secret"));
    List<ScriptLine> lines = manifests.lines(Format.SHELL);
    for (ScriptLine line : lines) {
      if (line.has(secret)
          && line.has(manifests.words(WordList.ADMIN))
          && isAfter(line, deploy, secret, lines)) {
        verdict.wrong(
            line.place(),
            "the first administrator is named after the app has started, when it is no longer read",
            "set it before the app is deployed");
      }
    }
  }

  /** True when only one deployment comes, and before this line. */
  private static boolean isAfter(
      ScriptLine line, Pattern deploy, Pattern secret, List<ScriptLine> lines) {
    List<ScriptLine> deploys =
        lines.stream().filter(each -> each.isBeside(line) && each.has(deploy)).toList();
    return !deploys.isEmpty()
        && deploys.stream().allMatch(each -> each.place().line() < line.place().line());
  }
}
