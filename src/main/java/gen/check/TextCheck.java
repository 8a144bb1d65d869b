package gen.check;

import gen.document.Fields;
import gen.finding.Edit;
import gen.finding.Severity;
import gen.finding.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A check of pages that is said in data: a text that should not stand there, such as an address
 * that is no longer served. Samples are passed over.
 *
 * @param code the rule that it belongs to
 * @param matches the text that is wrong
 * @param unless a text anywhere on the page that makes it right
 * @param replace what to write in its place, where that is certain; {@code $1} is the first group
 */
public record TextCheck(
    String code,
    Pattern matches,
    Optional<Pattern> unless,
    DataCheck.Saying saying,
    Optional<String> replace) {

  /** One entry of {@code texts}. */
  public static TextCheck of(String code, Fields entry) {
    return new TextCheck(
        code,
        Pattern.compile(entry.text("matches")),
        entry.optional("unless").map(Pattern::compile),
        new DataCheck.Saying(
            entry.text("message"),
            entry.text("help", ""),
            entry.text("doubt", ""),
            entry.optional("limit").map(limit -> Severity.valueOf(limit.toUpperCase(Locale.ROOT)))),
        entry.optional("replace"));
  }

  /**
   * Judges a page.
   *
   * @param prose its text with blanks in place of samples
   */
  public void judge(Source page, String prose, Verdict verdict) {
    if (unless.filter(pattern -> pattern.matcher(page.text()).find()).isPresent()) {
      return;
    }
    Matcher found = matches.matcher(prose);
    while (found.find()) {
      say(page, found, verdict);
    }
  }

  private void say(Source page, Matcher found, Verdict verdict) {
    List<Edit> edits =
        replace
            .map(text -> matches.matcher(found.group()).replaceFirst(text))
            .map(text -> new Edit(page, found.start(), found.end(), text))
            .stream()
            .toList();
    verdict.say(
        new Verdict.Statement(
            page.place(found.start()),
            saying.message().replace("{value}", found.group()),
            saying.help(),
            saying.doubt(),
            saying.limit(),
            edits));
  }
}
