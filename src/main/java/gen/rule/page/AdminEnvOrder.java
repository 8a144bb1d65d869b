package gen.rule.page;

import gen.check.ScriptLine;
import gen.check.Verdict;
import gen.document.Format;
import gen.knowledge.WordList;
import gen.platform.ScriptFacts;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.regex.Pattern;

/** A script sets the first administrator after the app has started. */
final class AdminEnvOrder implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    ScriptFacts script = manifests.knowledge().platform().see().script();
    script
        .deploy()
        .ifPresent(
            deploy ->
                script.secret().ifPresent(secret -> judge(manifests, deploy, secret, verdict)));
  }

  private static void judge(Manifests manifests, Pattern deploy, Pattern secret, Verdict verdict) {
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
