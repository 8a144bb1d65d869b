package gen.verify;

import gen.document.Documents;
import gen.document.Format;
import gen.document.Node;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.platform.ReadingRule.LineRule;
import gen.platform.ReadingRule.Quoting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a text of lines into a tree, by the patterns of a platform. */
final class LineReader {

  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

  private LineReader() {}

  /** A group with one list for each rule; each match is a group of its named groups. */
  static Node read(Source source, List<LineRule> rules) {
    Map<String, List<Node>> lists = new LinkedHashMap<>();
    for (LineRule rule : rules) {
      List<Node> matches = lists.computeIfAbsent(rule.list(), list -> new ArrayList<>());
      Matcher match = rule.pattern().matcher(source.text());
      while (match.find()) {
        matches.add(match(source, rule, match));
      }
    }
    Map<String, Node.Entry> root = new LinkedHashMap<>();
    Place whole = source.at(1, 1);
    lists.forEach(
        (name, items) -> root.put(name, new Node.Entry(whole, new Node.Listing(items, whole))));
    return new Node.Mapping(root, whole);
  }

  private static Node match(Source source, LineRule rule, Matcher match) {
    Map<String, Node.Entry> groups = new LinkedHashMap<>();
    Matcher names = GROUP.matcher(rule.pattern().pattern());
    while (names.find()) {
      String name = names.group(1);
      if (match.group(name) != null) {
        Place place = place(source, match.start(name));
        boolean quoted = name.startsWith("value");
        Quoting quoting = quoted ? rule.quoting().orElse(Quoting.PLAIN) : Quoting.PLAIN;
        groups.put(name, new Node.Entry(place, value(match.group(name), quoting, place)));
      }
    }
    return new Node.Mapping(groups, place(source, match.start()));
  }

  /** JSON texts are decoded; a list of them becomes shell words, like every other command. */
  private static Node value(String text, Quoting quoting, Place place) {
    if (quoting != Quoting.JSON) {
      return new Node.Scalar(Node.Kind.STRING, text, place);
    }
    try {
      Node list = Documents.parse(new Source(place.file(), "[" + text + "]"), Format.JSON);
      List<String> words =
          ((Node.Listing) list).items().stream().map(item -> item.text("").orElse("")).toList();
      String joined = words.size() == 1 ? words.get(0) : Commands.join(words);
      return new Node.Scalar(Node.Kind.STRING, joined, place);
    } catch (Rejected e) {
      return new Node.Scalar(Node.Kind.STRING, text, place);
    }
  }

  private static Place place(Source source, int offset) {
    int line = 1;
    int start = 0;
    for (int i = source.text().indexOf('\n'); i >= 0 && i < offset; ) {
      line++;
      start = i + 1;
      i = source.text().indexOf('\n', start);
    }
    return source.at(line, offset - start + 1);
  }
}
