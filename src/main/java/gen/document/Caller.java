package gen.document;

import gen.finding.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a call in a program means. */
record Caller(Evaluator evaluator, ProgramScope scope) {

  /** The group that stands for the call of an imported function; what one of ours returns. */
  Node call(Term.Invocation call) {
    Optional<Term.Function> own = function(call.function(), scope);
    if (own.isPresent()) {
      boolean plain = own.get().parameters().isEmpty() && call.arguments().isEmpty();
      return plain ? evaluator.result(own.get(), Map.of(), scope) : computed(call);
    }
    Optional<String> name = name(call.function(), scope);
    if (name.isEmpty()) {
      return computed(call);
    }
    List<Node> arguments = new ArrayList<>();
    call.arguments().forEach(argument -> arguments.add(argument(argument)));
    return evaluator.calls().add(name.get(), arguments, call.place());
  }

  private Node computed(Term.Invocation call) {
    String what = "what '" + written(call.function()) + "' computes";
    Node node = evaluator.computed(new Term.Computed(what, call.place()));
    // What it is given may hold calls that mean something by themselves.
    call.arguments().stream()
        .filter(argument -> argument instanceof Term.Keyed || argument instanceof Term.Items)
        .forEach(argument -> evaluator.node(argument, scope));
    return node;
  }

  private static String written(Term function) {
    if (function instanceof Term.Member member && member.key() instanceof Term.Plain key) {
      return written(member.of()) + "." + key.scalar().text();
    }
    return function instanceof Term.Name name ? name.name() : "…";
  }

  /** A function of this program. */
  private static Optional<Term.Function> function(Term term, ProgramScope scope) {
    if (term instanceof Term.Function function) {
      return Optional.of(function);
    }
    return term instanceof Term.Name name
        ? scope
            .term(name.name())
            .filter(each -> !each.equals(term))
            .flatMap(each -> function(each, scope))
        : Optional.empty();
  }

  /** The name of a function that comes from elsewhere. */
  private Optional<String> name(Term function, ProgramScope scope) {
    if (function instanceof Term.Name name) {
      Optional<Term> term = scope.term(name.name());
      boolean parameter = term.isEmpty() && scope.of(name.name()).isPresent();
      return parameter ? Optional.of(name.name()) : term.flatMap(each -> name(each, name, scope));
    }
    if (function instanceof Term.Member member && member.key() instanceof Term.Plain key) {
      return isElsewhere(member.of()) ? Optional.of(key.scalar().text()) : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<String> name(Term term, Term.Name written, ProgramScope scope) {
    if (term instanceof Term.Imported from) {
      boolean ours = from.module().startsWith(".") || from.module().startsWith("/");
      String name = from.name().equals("default") ? written.name() : from.name();
      return ours || name.equals("*") ? Optional.empty() : Optional.of(name);
    }
    return term instanceof Term.Name && !term.equals(written)
        ? name(term, scope)
        : Optional.empty();
  }

  /** True for everything of a module, and for a parameter. */
  private boolean isElsewhere(Term of) {
    if (!(of instanceof Term.Name name)) {
      return false;
    }
    Optional<Term> term = scope.term(name.name());
    return term.isEmpty()
        ? scope.of(name.name()).isPresent()
        : term.get() instanceof Term.Imported from
            && !from.module().startsWith(".")
            && (from.name().equals("*") || from.name().equals("default"));
  }

  private Node argument(Term term) {
    Optional<Term.Function> function = function(term, scope);
    if (function.isEmpty()) {
      return evaluator.node(term, scope);
    }
    Map<String, Node> parameters = new HashMap<>();
    List<String> names = function.get().parameters();
    for (int i = 0; i < names.size(); i++) {
      parameters.put(names.get(i), parameter(i, term.place()));
    }
    return evaluator.result(function.get(), parameters, scope);
  }

  private static Node parameter(int index, Place place) {
    Node number = new Node.Scalar(Node.Kind.INTEGER, String.valueOf(index), place);
    return new Node.Mapping(Map.of("parameter", new Node.Entry(place, number)), place);
  }
}
