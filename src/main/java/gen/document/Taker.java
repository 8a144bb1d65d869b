package gen.document;

import gen.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a program takes out of a value. */
record Taker(Evaluator evaluator, ProgramScope scope) {

  /** What the value has under the key. */
  Node member(Term.Member member) {
    Node of = evaluator.node(member.of(), scope);
    String key = evaluator.node(member.key(), scope).text("").orElse("");
    if (of instanceof Node.Mapping group && group.get(Node.UNREAD).isPresent()) {
      return of;
    }
    if (isTaken(of)) {
      return taken(of, key, member.place());
    }
    Optional<Node> found = key.contains(".") ? Optional.empty() : of.at(key);
    if (found.isPresent() && !key.isEmpty()) {
      return found.get();
    }
    return of instanceof Node.Mapping
        ? new Node.Scalar(Node.Kind.NULL, "", member.place())
        : evaluator.computed(new Term.Computed("'" + key + "' of a value", member.place()));
  }

  /** True for a call or a parameter, of which only the platform knows what it has. */
  static boolean isTaken(Node node) {
    return node instanceof Node.Mapping group
        && (group.get(Calls.NAME).isPresent()
            || group.get("parameter").isPresent()
            || group.get("of").isPresent());
  }

  private static Node taken(Node of, String key, Place place) {
    Node base = of;
    List<Node> path = new ArrayList<>();
    if (of instanceof Node.Mapping group && group.get("of").isPresent()) {
      base = group.get("of").get();
      path.addAll(group.get("path").orElseThrow().children());
    }
    path.add(new Node.Scalar(Node.Kind.STRING, key, place));
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    entries.put("of", new Node.Entry(place, base));
    entries.put("path", new Node.Entry(place, new Node.Listing(path, place)));
    return new Node.Mapping(entries, place);
  }
}
