package gen.document;

import gen.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what the expressions of a program mean, as far as they are literals, calls, constants. */
final class Evaluator {

  private final Map<Place, String> unread;
  private int parts;
  private final Calls calls = new Calls();
  private final List<ProgramScope> entered = new ArrayList<>();

  /**
   * Finds nothing yet.
   *
   * @param unread takes, by place, what is not read
   */
  Evaluator(Map<Place, String> unread) {
    this.unread = unread;
  }

  /** The calls of imported functions that were found. */
  Calls calls() {
    return calls;
  }

  /** What a program exports. Where a part of it is not read, all of its constants are looked at. */
  Map<String, Node.Entry> program(ProgramBlock block) {
    ProgramScope scope = ProgramScope.of(block);
    enter(scope);
    Map<String, Node.Entry> exports = new LinkedHashMap<>();
    block
        .exports()
        .forEach(
            (name, term) -> exports.put(name, new Node.Entry(term.place(), node(term, scope))));
    if (!unread.isEmpty() || exports.isEmpty()) {
      for (int i = 0; i < entered.size(); i++) {
        ProgramScope each = entered.get(i);
        List.copyOf(each.block().constants().entrySet()).stream()
            .filter(constant -> mayCall(constant.getValue()))
            .forEach(constant -> named(constant.getKey(), constant.getValue().place(), each));
      }
    }
    return exports;
  }

  private static boolean mayCall(Term term) {
    return term instanceof Term.Invocation
        || term instanceof Term.Keyed
        || term instanceof Term.Items;
  }

  /** What a function returns. */
  Node result(Term.Function function, Map<String, Node> parameters, ProgramScope scope) {
    ProgramScope inside = scope.inside(function.body(), parameters);
    enter(inside);
    List<Term> results = function.body().results();
    return results.isEmpty()
        ? new Node.Scalar(Node.Kind.NULL, "", function.place())
        : node(results.get(0), inside);
  }

  private void enter(ProgramScope scope) {
    entered.add(scope);
    scope.block().unclear().forEach(this::computed);
  }

  /**
   * Counts parts of values, which a short program can double again and again.
   *
   * @throws gen.finding.Rejected when there are more than anybody writes
   */
  void count(int more, Place place) {
    parts += more;
    if (parts > TreeParsers.MAX_PARTS * 5) {
      throw TreeParsers.tooManyParts(place);
    }
  }

  /** The value of an expression. */
  Node node(Term term, ProgramScope scope) {
    count(1, term.place());
    if (term instanceof Term.Plain plain) {
      return plain.scalar();
    }
    if (term instanceof Term.Name name) {
      return named(name.name(), name.place(), scope);
    }
    if (term instanceof Term.Member member) {
      return new Taker(this, scope).member(member);
    }
    if (term instanceof Term.Invocation call) {
      return new Caller(this, scope).call(call);
    }
    if (term instanceof Term.Keyed || term instanceof Term.Items) {
      return new Collector(this, scope).collect(term);
    }
    if (term instanceof Term.Template || term instanceof Term.Sum) {
      return joined(term, scope);
    }
    return term instanceof Term.Computed computed
        ? computed(computed)
        : computed(new Term.Computed("a function", term.place()));
  }

  /** A text or number; what is not read of it is said where that stands. */
  private Node joined(Term term, ProgramScope scope) {
    List<Node> parts = new ArrayList<>();
    Optional<Node> joined =
        Joiner.join(
            term,
            each -> {
              parts.add(node(each, scope));
              return parts.get(parts.size() - 1);
            });
    joined.flatMap(node -> node.text("")).ifPresent(text -> count(text.length() / 9, term.place()));
    return joined
        .or(() -> parts.stream().filter(part -> part.at(Node.UNREAD).isPresent()).findFirst())
        .orElseGet(
            () -> computed(new Term.Computed("a text or number that is computed", term.place())));
  }

  /** The group that stands for what is not read. */
  Node computed(Term.Computed computed) {
    unread.putIfAbsent(computed.place(), computed.what());
    Node.Scalar what = new Node.Scalar(Node.Kind.STRING, computed.what(), computed.place());
    return new Node.Mapping(
        Map.of(Node.UNREAD, new Node.Entry(computed.place(), what)), computed.place());
  }

  private Node named(String name, Place place, ProgramScope scope) {
    Optional<ProgramScope> found = scope.of(name);
    if (found.isEmpty()) {
      return name.equals("undefined")
          ? new Node.Scalar(Node.Kind.NULL, "", place)
          : computed(new Term.Computed("'" + name + "', which this file does not say,", place));
    }
    return valueOf(name, place, found.get());
  }

  private Node valueOf(String name, Place place, ProgramScope home) {
    if (!home.known().containsKey(name)) {
      if (!home.open().add(name)) {
        return computed(new Term.Computed("'" + name + "', which depends on itself,", place));
      }
      Term term = home.block().constants().get(name);
      Node node =
          term instanceof Term.Imported from ? imported(name, from, place) : node(term, home);
      Node changed = new Changer(this, home).change(name, node);
      calls.replace(node, changed);
      home.known().put(name, changed);
      home.open().remove(name);
    }
    return home.known().get(name);
  }

  private Node imported(String name, Term.Imported from, Place place) {
    return computed(
        new Term.Computed("'" + name + "', which comes from " + from.module() + ",", place));
  }
}
