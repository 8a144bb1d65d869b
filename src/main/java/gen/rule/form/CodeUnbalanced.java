package gen.rule.form;

import gen.check.Document;
import gen.check.Verdict;
import gen.document.Format;
import gen.finding.Source;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A program with more brackets that open than brackets that close, or the other way round. */
final class CodeUnbalanced implements Check.OfManifests {

  /** Texts and comments, in which brackets mean nothing. */
  private static final Pattern TEXT =
      Pattern.compile(
          "\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\n]|\\\\.)*+'|//[^\\n]*+|(?s:/\\*.*?\\*/)");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    manifests.documents().stream()
        .filter(each -> each.format() == Format.TYPESCRIPT)
        .forEach(each -> judge(each.source(), verdict));
  }

  /** True when a bracket of this program is missing. */
  static boolean isUnbalanced(Document document) {
    return document.format() == Format.TYPESCRIPT && !counted(document.source()).isEmpty();
  }

  private static void judge(Source source, Verdict verdict) {
    counted(source)
        .forEach(
            message ->
                verdict.doubtful(
                    source.whole(),
                    message,
                    "look for one that is missing",
                    "whether one stands in a regular expression"));
  }

  /** What is said of each kind of brackets of which one is missing. */
  private static List<String> counted(Source source) {
    List<String> messages = new ArrayList<>();
    String code = TEXT.matcher(source.text()).replaceAll("");
    for (String pair : new String[] {"()", "[]", "{}"}) {
      long open = code.chars().filter(each -> each == pair.charAt(0)).count();
      long closed = code.chars().filter(each -> each == pair.charAt(1)).count();
      // Brackets in regular expressions and in texts of several lines are not told apart.
      if (open != closed && !code.contains("`")) {
        messages.add(
            "%d times '%s' and %d times '%s'"
                .formatted(open, pair.charAt(0), closed, pair.charAt(1)));
      }
    }
    return messages;
  }
}
