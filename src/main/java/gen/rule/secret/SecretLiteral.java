package gen.rule.secret;

import gen.check.Verdict;
import gen.knowledge.Lexicon;
import gen.knowledge.WordList;
import gen.rule.shared.Assignment;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.regex.Pattern;

/** A secret that stands in a manifest is the same for everybody. */
final class SecretLiteral implements Check.OfManifests {

  private static final Pattern REFERENCE = Pattern.compile("\\$[A-Za-z_{(]|\\{\\{|`");

  private static final Pattern RANDOM = Pattern.compile("[A-Za-z0-9+/=_.-]{20,}");

  private static final String HELP =
      "let the platform make it, or ask for it without a value to begin with";

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    Lexicon words = manifests.knowledge().words();
    Assignment.in(manifests).stream()
        .filter(each -> isWritten(each, words))
        .forEach(each -> say(each, words, verdict));
  }

  private static boolean isWritten(Assignment each, Lexicon words) {
    SecretNames secrets = new SecretNames(words);
    boolean isNone = words.of(WordList.NO_SECRET_TEXT).matcher(each.text()).matches();
    if (isNone || each.has(REFERENCE)) {
      return false;
    }
    return secrets.isCertain(each.name())
        || secrets.isLikely(each.name())
            && (isRandom(each) || each.has(words.of(WordList.PLACEHOLDER)));
  }

  private static boolean isRandom(Assignment each) {
    return RANDOM.matcher(each.text()).matches() && each.text().matches(".*[0-9].*");
  }

  private static void say(Assignment each, Lexicon words, Verdict verdict) {
    boolean placeholder = each.has(words.of(WordList.PLACEHOLDER));
    String begin = each.asked() ? "the field for '" + each.name() + "'" : "'" + each.name() + "'";
    if (new SecretNames(words).isOfOthers(each.name()) && (placeholder || !isRandom(each))) {
      verdict.mild(
          each.place(),
          begin + " holds a placeholder, with which people can install the app",
          "ask for it without a value to begin with, or leave it out");
    } else {
      String what = placeholder ? " holds a placeholder that is" : " holds a secret that is";
      verdict.wrong(each.place(), begin + what + " the same for everybody", HELP);
    }
  }
}
