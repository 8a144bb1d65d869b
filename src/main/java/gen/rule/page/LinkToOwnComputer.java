package gen.rule.page;

import gen.check.Verdict;
import gen.validate.Check;
import gen.validate.DocsPage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A link that leads to the computer of whoever wrote the page. */
final class LinkToOwnComputer implements Check.OfPage {

  private static final Pattern PAGES = Pattern.compile("(^|.*/)docs?/.*");

  private static final Pattern TARGET =
      Pattern.compile("\\]\\((?<address>https?://(?:localhost|127\\.0\\.0\\.1)[^)\\s]*)\\)");

  /** Instructions for running the app at home name such addresses as their own text. */
  private static final Pattern ADDRESS = Pattern.compile("`?(?:https?://|localhost).*");

  private static final int LONGEST_TEXT = 500;

  @Override
  public void judge(DocsPage page, Verdict verdict) {
    if (!PAGES.matcher(page.source().name()).matches()) {
      return;
    }
    Matcher target = TARGET.matcher(page.prose());
    while (target.find()) {
      if (hasText(page.prose(), target.start())) {
        verdict.wrong(
            page.source().place(target.start("address")),
            "'" + target.group("address") + "' leads to the reader's own computer",
            "use a relative link");
      }
    }
  }

  /** True where the text of a link that ends here is words, and no address. */
  private static boolean hasText(String prose, int end) {
    String line = prose.substring(Math.max(0, end - LONGEST_TEXT), end);
    String text = line.substring(line.lastIndexOf('\n') + 1);
    int open = text.lastIndexOf('[');
    return open >= 0 && !ADDRESS.matcher(text.substring(open + 1)).matches();
  }
}
