package gen.report;

import gen.finding.Code;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people can read about a kind of finding.
 *
 * @param page its page: a heading, {@code Severity: …}, what is wrong, and under {@code ## Why it
 *     matters} what comes of it; Markdown
 */
public record RuleText(Code code, String page) {

  private static final Pattern LINK = Pattern.compile("!?\\[([^]]*)]\\(([^)]*)\\)");

  /** A finding whose kind nobody described: its name in words is all that is known. */
  static RuleText unknown(Code code) {
    String words = code.id().replace('-', ' ');
    return new RuleText(
        code,
        "# " + code.id() + "\n\nSeverity: " + code.severity().word() + "\n\n" + words + ".\n");
  }

  /** What is wrong, in a sentence. */
  String brief() {
    Matcher end = Pattern.compile("[.:](?= |$)").matcher(what());
    return end.find() ? what().substring(0, end.start()) + "." : what();
  }

  /** What is wrong and what comes of it, in some sentences. */
  String full() {
    Matcher why = Pattern.compile("(?s)\n## Why it matters\n+(.*?)(?=\n\n|\\z)").matcher(page);
    return why.find() ? what() + " " + plain(why.group(1)) : what();
  }

  /** The page for a place where the pages beside it are not: without its heading and its links. */
  String help() {
    String body = paragraphs().stream().skip(2).collect(Collectors.joining("\n\n"));
    return LINK.matcher(body)
        .replaceAll(
            link ->
                Matcher.quoteReplacement(
                    link.group(2).contains("://") ? link.group() : link.group(1)));
  }

  private String what() {
    return plain(paragraphs().get(2));
  }

  private List<String> paragraphs() {
    return List.of(page.strip().split("\n\n+"));
  }

  private static String plain(String markdown) {
    return LINK.matcher(markdown).replaceAll("$1").replaceAll("\\s+", " ").strip();
  }
}
