package gen.document;

import gen.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what the groups and lists of a program hold. */
record Collector(Evaluator evaluator, ProgramScope scope) {

  /** The group or the list. */
  Node collect(Term term) {
    return term instanceof Term.Keyed keyed ? group(keyed) : list((Term.Items) term);
  }

  private Node group(Term.Keyed keyed) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (Term.Field field : keyed.fields()) {
      if (field.key() == null) {
        takeOver(evaluator.node(field.value(), scope), field.value().place(), entries);
        continue;
      }
      Node value = evaluator.node(field.value(), scope);
      Place place = field.key().place();
      Node key = evaluator.node(field.key(), scope);
      if (!(key instanceof Node.Scalar scalar)) {
        Node unread = evaluator.computed(new Term.Computed("a key that is computed", place));
        entries.put(Node.UNREAD, new Node.Entry(place, unread));
      } else if (isUndefined(value)) {
        entries.remove(scalar.text());
      } else {
        TreeParsers.refuseLong(scalar.text(), place);
        entries.put(scalar.text(), new Node.Entry(place, value));
      }
    }
    return new Node.Mapping(entries, keyed.place());
  }

  private static boolean isUndefined(Node value) {
    return value instanceof Node.Scalar scalar
        && scalar.kind() == Node.Kind.NULL
        && scalar.text().isEmpty();
  }

  private void takeOver(Node from, Place place, Map<String, Node.Entry> entries) {
    if (from instanceof Node.Mapping group && !Taker.isTaken(from)) {
      evaluator.count(group.entries().size(), place);
      entries.putAll(group.entries());
    } else if (!isUndefined(from)) {
      Node unread = evaluator.computed(new Term.Computed("what is taken over here", place));
      entries.put(Node.UNREAD, new Node.Entry(place, unread));
    }
  }

  private Node list(Term.Items items) {
    List<Node> nodes = new ArrayList<>();
    for (Term item : items.items()) {
      if (!(item instanceof Term.Spread spread)) {
        nodes.add(evaluator.node(item, scope));
        continue;
      }
      Node of = evaluator.node(spread.of(), scope);
      if (of instanceof Node.Listing list) {
        evaluator.count(list.items().size(), items.place());
        nodes.addAll(list.items());
      } else {
        // The items of a group of services, which are read as calls by themselves.
        nodes.add(of);
      }
    }
    return new Node.Listing(nodes, items.place());
  }
}
