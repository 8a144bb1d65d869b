package gen.rehearse;

import gen.app.Piece;
import gen.app.References;
import gen.deployment.Binding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Computes the environments of one installation from what its manifests say; secrets are new each
 * time.
 *
 * @param answers what somebody typed for the questions, by name
 */
record EnvironmentMaker(List<PlacedPart> parts, StoreValues stores, Map<String, String> answers) {

  /** Makes them. */
  Environment make() {
    PartValues values = new PartValues(parts, stores, answers);
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    parts.stream()
        .filter(part -> part.part().owner().equals(part.name()))
        .forEach(part -> all.put(part.name(), variables(part, values)));
    return new Environment(
        all, ofDatabase(parts.get(0)), values.secrets(), problems(values.problems()));
  }

  private List<String> problems(List<String> found) {
    List<String> problems = new ArrayList<>();
    answers.keySet().stream()
        .filter(name -> parts.stream().noneMatch(part -> part.bindings().containsKey(name)))
        .map(name -> "--answer " + name + ": the manifests have no variable of this name")
        .forEach(problems::add);
    problems.addAll(found);
    return List.copyOf(problems);
  }

  private Map<String, String> variables(PlacedPart part, PartValues values) {
    Map<String, String> variables = new LinkedHashMap<>(part.given(stores.stores()));
    part.bindings()
        .forEach(
            (name, found) -> {
              if (!PartValues.isMadeLater(found.value())) {
                variables.put(name, values.value(part, name));
              }
            });
    return variables;
  }

  private static Set<String> ofDatabase(PlacedPart part) {
    Set<String> names = new HashSet<>(part.runtime().variablesOfDatabase());
    part.bindings()
        .forEach(
            (name, found) -> {
              if (names(found.value()).stream().anyMatch(References::isDatabase)) {
                names.add(name);
              }
            });
    return names;
  }

  /** The names of what a binding takes from elsewhere. */
  private static List<String> names(Binding binding) {
    if (binding instanceof Binding.Reference reference) {
      return List.of(reference.name());
    }
    if (binding instanceof Binding.Given given) {
      return List.of(given.name());
    }
    List<Piece> pieces =
        binding instanceof Binding.Interpolated text ? text.pieces() : List.<Piece>of();
    return pieces.stream()
        .filter(Piece.Reference.class::isInstance)
        .map(piece -> ((Piece.Reference) piece).name())
        .toList();
  }
}
