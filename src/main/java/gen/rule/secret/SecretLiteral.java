package gen.rule.secret;

import gen.check.Verdict;
import gen.rule.shared.Assignment;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.regex.Pattern;

/** A secret that stands in a manifest is the same for everybody. */
final class SecretLiteral implements Check.OfManifests {

  private static final Pattern NO_SECRET =
      Pattern.compile(
          "(?i)true|false|yes|no|on|off|none|null|undefined|auto|optional|required|disabled|enabled"
              + "|[0-9]{1,7}|[0-9]+(ms|s|m|h|d|w|y)|[./~].*|[a-z][a-z0-9+.-]*://.*"
              + "|pk[._-].*|phc_.*|sb_publishable_.*");

  private static final Pattern REFERENCE = Pattern.compile("\\$[A-Za-z_{(]|\\{\\{|`");

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)change[-_ ]?(me|this|it|in)|replace[-_ ]?(me|this|with)|your[-_"
              + " ]|example|placeholder|insert[-_ ]|x{4,}|[-_ ]here\\b|\\bset[-_"
              + " ](in|me|this|via)|<[^>]*>|\\btodo\\b|dummy");

  private static final Pattern RANDOM = Pattern.compile("[A-Za-z0-9+/=_.-]{20,}");

  private static final String HELP =
      "let the platform make it, or ask for it without a value to begin with";

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    Assignment.in(manifests).stream()
        .filter(SecretLiteral::isWritten)
        .forEach(each -> say(each, verdict));
  }

  private static boolean isWritten(Assignment each) {
    String text = each.text();
    if (NO_SECRET.matcher(text).matches() || each.has(REFERENCE)) {
      return false;
    }
    return SecretNames.isCertain(each.name())
        || SecretNames.isLikely(each.name()) && (isRandom(each) || each.has(PLACEHOLDER));
  }

  private static boolean isRandom(Assignment each) {
    return RANDOM.matcher(each.text()).matches() && each.text().matches(".*[0-9].*");
  }

  private static void say(Assignment each, Verdict verdict) {
    boolean placeholder = each.has(PLACEHOLDER);
    String begin = each.asked() ? "the field for '" + each.name() + "'" : "'" + each.name() + "'";
    if (SecretNames.isOfOthers(each.name()) && (placeholder || !isRandom(each))) {
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
