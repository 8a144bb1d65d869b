package gen.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text that is true of one or of several.
 *
 * @param pattern the text, without names where those of whom it is true stand in it
 * @param whose those of whom it is true; none where the text speaks of nobody
 */
public record Sentence(String pattern, List<Who> whose) {

  private static final Pattern PART =
      Pattern.compile(
          "([%c%c%c%c])([^%c%c]*)%c([^%c%c]*)%c"
              .formatted(
                  Who.NAME, Who.ID, Who.FORM, Who.EACH, Who.OR, Who.END, Who.OR, Who.OR, Who.END,
                  Who.END));

  /** Beyond this a text quotes more of a file than anybody reads. */
  private static final int LONGEST = 2_000;

  /** The sentence that a text with parts of {@link Who} is. */
  static Sentence of(String text) {
    if (text.indexOf(Who.END) < 0) {
      return new Sentence(shortened(text), List.of());
    }
    List<Who> whose = new ArrayList<>();
    String pattern =
        PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(nameless(part, whose)));
    return new Sentence(pattern, List.copyOf(whose));
  }

  /** A part without the name; that of a second one stays as it is. */
  private static String nameless(MatchResult part, List<Who> whose) {
    char kind = part.group(1).charAt(0);
    if (kind == Who.FORM || kind == Who.EACH) {
      return part.group();
    }
    Who who = new Who(part.group(2), part.group(3));
    if (whose.isEmpty()) {
      whose.add(who);
    }
    boolean first = whose.get(0).id().equals(who.id());
    String left = kind == Who.NAME ? who.name() : who.id();
    return first ? part.group(1) + "" + Who.OR + Who.END : left;
  }

  /** The same text, true of these. */
  Sentence of(List<Who> others) {
    return new Sentence(pattern, others);
  }

  /** The same text, true of all of whom one of the two is true. */
  Sentence and(Sentence other) {
    TreeSet<Who> all = new TreeSet<>((a, b) -> a.name().compareToIgnoreCase(b.name()));
    all.addAll(whose);
    all.addAll(other.whose);
    return of(List.copyOf(all));
  }

  /** The text as people read it. */
  String text() {
    return pattern.indexOf(Who.END) < 0
        ? pattern
        : shortened(PART.matcher(pattern).replaceAll(part -> Matcher.quoteReplacement(said(part))));
  }

  /** A text in which no whole file is quoted. */
  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST / 2) + " … " + text.substring(text.length() - LONGEST / 2);
  }

  private String said(MatchResult part) {
    return switch (part.group(1).charAt(0)) {
      case Who.NAME -> listed(whose.stream().map(Who::name).toList());
      case Who.ID -> whose.stream().map(Who::id).sorted().collect(Collectors.joining(","));
      case Who.EACH ->
          whose.stream()
              .map(each -> part.group(2) + each.id() + part.group(3))
              .collect(Collectors.joining(", "));
      default -> whose.size() < 2 ? part.group(2) : part.group(3);
    };
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
