package gen.rule.page;

import gen.check.Verdict;
import gen.validate.Check;
import gen.validate.DocsPage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A site with macros evaluates what looks like one of them, also in samples. */
final class MacrosEatReferences implements Check.OfPage {

  private static final Pattern MACROS = Pattern.compile("(?m)^[^#\\n]*\\bmacros\\b");
  private static final Pattern RAW =
      Pattern.compile(
          "\\{%-?\\s*raw\\s*-?%\\}.*?(?:\\{%-?\\s*+endraw\\s*+-?%\\}|\\z)", Pattern.DOTALL);
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\{[^}\\n]{0,500}+\\}\\}");

  @Override
  public void judge(DocsPage page, Verdict verdict) {
    if (page.site().filter(site -> MACROS.matcher(site.text()).find()).isEmpty()) {
      return;
    }
    // Blanks in their place keep the offsets of everything else.
    String text =
        RAW.matcher(page.source().text()).replaceAll(raw -> " ".repeat(raw.group().length()));
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      verdict.wrong(
          page.source().place(reference.start()),
          "the site's macros evaluate '" + reference.group() + "'",
          "put it between {% raw %} and {% endraw %}");
    }
  }
}
