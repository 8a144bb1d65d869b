package gen.document;

import gen.finding.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The calls of imported functions in a program. */
final class Calls {

  /** The key under which a call has the name of its function. */
  static final String NAME = "call";

  private static final Comparator<Node> AS_WRITTEN =
      Comparator.comparing(
          Node::place, Comparator.comparingInt(Place::line).thenComparingInt(Place::column));

  private final Map<String, List<Node>> found = new TreeMap<>();

  /** Adds the group that stands for a call, and returns it. */
  Node add(String name, List<Node> arguments, Place place) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    entries.put(NAME, new Node.Entry(place, new Node.Scalar(Node.Kind.STRING, name, place)));
    for (int i = 0; i < arguments.size(); i++) {
      entries.put(String.valueOf(i), new Node.Entry(arguments.get(i).place(), arguments.get(i)));
    }
    entries.put(name, new Node.Entry(place, new Node.Listing(arguments, place)));
    Node call = new Node.Mapping(entries, place);
    found.computeIfAbsent(name, each -> new ArrayList<>()).add(call);
    return call;
  }

  /** Takes what a call became afterwards in its place. */
  void replace(Node before, Node after) {
    found.values().forEach(each -> each.replaceAll(call -> call == before ? after : call));
  }

  /** A list for each function, by name, in the order of the text. */
  Map<String, Node.Entry> lists() {
    Map<String, Node.Entry> lists = new LinkedHashMap<>();
    found.forEach(
        (name, calls) -> {
          calls.sort(AS_WRITTEN);
          Place first = calls.get(0).place();
          lists.put(name, new Node.Entry(first, new Node.Listing(calls, first)));
        });
    return lists;
  }
}
