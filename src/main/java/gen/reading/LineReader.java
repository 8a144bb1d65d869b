package gen.reading;

import gen.document.Documents;
import gen.document.Format;
import gen.document.Node;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.platform.ReadingRule.LineRule;
import gen.platform.ReadingRule.Quoting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a text of lines into a tree, by the patterns of a platform. The text is gone through once;
 * what one match has taken, such as a quoted text of several lines, no other one sees.
 */
final class LineReader {

  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

  private final Source source;
  private final List<LineRule> rules;
  private final Map<String, List<Node>> lists = new LinkedHashMap<>();

  private LineReader(Source source, List<LineRule> rules) {
    this.source = source;
    this.rules = rules;
  }

  /**
   * A group with one list for each rule; each match is a group of its named groups. Where {@code
   * value} is words of a shell, {@code words} holds them one by one.
   */
  static Node read(Source source, List<LineRule> rules) {
    LineReader reader = new LineReader(source, rules);
    rules.forEach(rule -> reader.lists.computeIfAbsent(rule.list(), list -> new ArrayList<>()));
    reader.readMatches();
    Map<String, Node.Entry> root = new LinkedHashMap<>();
    Place whole = source.at(1, 1);
    reader.lists.forEach(
        (name, items) -> root.put(name, new Node.Entry(whole, new Node.Listing(items, whole))));
    return new Node.Mapping(root, whole);
  }

  private void readMatches() {
    List<Match> next = new ArrayList<>();
    rules.forEach(rule -> next.add(new Match(rule, rule.pattern().matcher(source.text()))));
    next.removeIf(match -> !match.matcher().find());
    int from = 0;
    while (from <= source.text().length() && !next.isEmpty()) {
      // The first of those that begin at the same character.
      Match first =
          Collections.min(next, Comparator.comparingInt(match -> match.matcher().start()));
      from = Math.max(add(first), from + 1);
      int begin = from;
      next.removeIf(match -> match.matcher().start() < begin && !match.isAfter(begin));
    }
  }

  /** Where a rule matches next. */
  private record Match(LineRule rule, Matcher matcher) {

    /** Goes on to the first match from this index on; false if there is none. */
    private boolean isAfter(int index) {
      return index <= matcher.regionEnd() && matcher.find(index);
    }
  }

  /** Adds a match to its list; returns where the next one can begin. */
  private int add(Match match) {
    Matcher matcher = match.matcher();
    Map<String, Node.Entry> groups = new LinkedHashMap<>();
    int end = matcher.end();
    Matcher names = GROUP.matcher(match.rule().pattern().pattern());
    while (names.find()) {
      String name = names.group(1);
      if (matcher.group(name) == null) {
        continue;
      }
      String text = matcher.group(name);
      if (name.equals("value") && match.rule().quoting().orElse(Quoting.PLAIN) == Quoting.SHELL) {
        end = ShellWords.end(source.text(), matcher.start(name));
        text = source.text().substring(matcher.start(name), end);
        groups.put("words", words(text, source.place(matcher.start(name))));
      } else if (name.equals("value")) {
        text = decoded(text, match.rule().quoting().orElse(Quoting.PLAIN));
      }
      Place place = source.place(matcher.start(name));
      groups.put(name, new Node.Entry(place, new Node.Scalar(Node.Kind.STRING, text, place)));
    }
    lists.get(match.rule().list()).add(new Node.Mapping(groups, source.place(matcher.start())));
    return end;
  }

  private static Node.Entry words(String text, Place place) {
    List<Node> words =
        ShellWords.split(text).stream()
            .map(word -> (Node) new Node.Scalar(Node.Kind.STRING, word, place))
            .toList();
    return new Node.Entry(place, new Node.Listing(words, place));
  }

  /** JSON texts are decoded; a list of them becomes shell words, like every other command. */
  private String decoded(String text, Quoting quoting) {
    if (quoting == Quoting.PLAIN) {
      return text;
    }
    try {
      Node list = Documents.parse(new Source(source.name(), "[" + text + "]"), Format.JSON);
      List<String> words =
          ((Node.Listing) list).items().stream().map(item -> item.text("").orElse("")).toList();
      return words.size() == 1 ? words.get(0) : Commands.join(words);
    } catch (Rejected e) {
      return text;
    }
  }
}
