package gen.rule;

import gen.validate.Check;
import gen.validate.Page;
import gen.validate.Verdict;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A link that leads to the computer of whoever wrote the page. */
final class LinkToOwnComputer implements Check.OfPage {

  private static final Pattern PAGES = Pattern.compile("(^|.*/)docs?/.*");

  /** Instructions for running the app at home name such addresses as their own text. */
  private static final Pattern LINK =
      Pattern.compile(
          "\\[(?!`?https?://|`?localhost)[^\\]\\n]{0,500}+\\]\\((https?://(?:localhost|127\\.0\\.0\\.1)[^)\\s]*)\\)");

  @Override
  public void judge(Page page, Verdict verdict) {
    if (!PAGES.matcher(page.source().name()).matches()) {
      return;
    }
    Matcher link = LINK.matcher(page.prose());
    while (link.find()) {
      verdict.wrong(
          page.source().place(link.start(1)),
          "'" + link.group(1) + "' leads to the reader's own computer",
          "use a relative link");
    }
  }
}
