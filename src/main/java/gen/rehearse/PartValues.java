package gen.rehearse;

import gen.app.Piece;
import gen.app.References;
import gen.deployment.Binding;
import gen.platform.Platform.Reference.Origin;
import gen.reading.Located;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of the variables of all parts of an installation. Parts take them of each other, so
 * each is computed when somebody first asks for it.
 */
final class PartValues {

  private final List<PlacedPart> parts;
  private final StoreValues stores;
  private final Map<String, String> answers;
  private final Map<String, Map<String, String>> known = new HashMap<>();
  private final Set<String> secrets;
  private final Set<String> problems = new LinkedHashSet<>();

  PartValues(List<PlacedPart> parts, StoreValues stores, Map<String, String> answers) {
    this.parts = parts;
    this.stores = stores;
    this.answers = answers;
    this.secrets = new LinkedHashSet<>(stores.stores().secrets());
    parts.forEach(part -> known.put(part.name(), new HashMap<>()));
  }

  /** The texts that nobody may see, as far as they were computed. */
  List<String> secrets() {
    return List.copyOf(secrets);
  }

  /** What was found to be wrong with what was computed. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  /** True for what the adapter or a person makes. */
  static boolean isMadeLater(Binding binding) {
    return binding instanceof Binding.Adapted || binding instanceof Binding.Manual;
  }

  /** The value of a variable of a part; empty where it has none. */
  String value(PlacedPart part, String name) {
    Map<String, String> mine = known.get(part.name());
    if (!mine.containsKey(name)) {
      // Who asks for itself on the way finds nothing.
      mine.put(name, part.given(stores.stores()).getOrDefault(name, ""));
      Located<Binding> binding = part.bindings().get(name);
      if (binding != null && !isMadeLater(binding.value())) {
        mine.put(name, value(part, name, binding.value()));
      }
    }
    return mine.get(name);
  }

  private String value(PlacedPart part, String name, Binding binding) {
    if (binding instanceof Binding.Literal literal) {
      return answers.getOrDefault(name, literal.text());
    }
    if (binding instanceof Binding.Reference reference) {
      return referred(part, name, reference);
    }
    if (binding instanceof Binding.Interpolated text) {
      return joined(part, text.pieces());
    }
    if (binding instanceof Binding.Generated secret) {
      String text = part.runtime().secret(secret.length(), secret.characters());
      secrets.add(text);
      return text;
    }
    if (binding instanceof Binding.Given given) {
      return stores.value(given.name(), "").orElse("");
    }
    return answer(name, binding instanceof Binding.Prompted field ? field.preset() : "");
  }

  /** A reference has to lead to something that is there. */
  private String referred(PlacedPart part, String name, Binding.Reference reference) {
    String what = reference.name();
    if (!reference.origin().isOfStore()) {
      return ofPart(part, name, reference);
    }
    if (reference.resource().isEmpty() && isNamed(part, reference.origin())) {
      problems.add(name + " refers to no database by name");
    } else if (!References.isKnown(what)) {
      problems.add(notThere(name, reference));
    } else if (!stores.has(what, reference.resource())) {
      problems.add(name + " refers to '" + reference.resource() + "', which is not there");
    }
    return stores.value(what, reference.resource()).orElse("");
  }

  /** What a part has: this one, or the one that is named. */
  private String ofPart(PlacedPart part, String name, Binding.Reference reference) {
    Optional<PlacedPart> meant =
        reference.resource().isEmpty()
            ? Optional.of(part)
            : parts.stream().filter(each -> each.isCalled(reference.resource())).findFirst();
    if (stores.isStore(reference.resource())) {
      problems.add(notThere(name, reference));
      return "";
    }
    if (meant.isEmpty()) {
      problems.add(name + " refers to '" + reference.resource() + "', which is not there");
      return "";
    }
    Optional<String> value = ofPart(meant.get(), reference.name());
    if (value.isEmpty()) {
      problems.add(notThere(name, reference));
    }
    return value.orElse("");
  }

  private Optional<String> ofPart(PlacedPart part, String reference) {
    if (reference.startsWith(References.ENV)) {
      return Optional.of(value(part, reference.substring(References.ENV.length())));
    }
    return part.runtime()
        .value(reference)
        .or(
            () ->
                Optional.of(reference)
                    .filter(name -> part.bindings().containsKey(name))
                    .map(name -> value(part, name)));
  }

  private static String notThere(String name, Binding.Reference reference) {
    return name + " takes '" + reference.token() + "', which the platform does not have";
  }

  /** True where references name the store that they mean. */
  private static boolean isNamed(PlacedPart part, Origin origin) {
    return part.bindings().values().stream()
        .map(Located::value)
        .anyMatch(
            binding ->
                binding instanceof Binding.Reference reference
                    && reference.origin() == origin
                    && !reference.resource().isEmpty());
  }

  private String joined(PlacedPart part, List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(
          piece instanceof Piece.Reference reference
              ? stores
                  .value(reference.name(), "")
                  .or(() -> ofPart(part, reference.name()))
                  .orElse("")
              : ((Piece.Text) piece).text());
    }
    return text.toString();
  }

  /** What was answered, or what the field holds when nobody types anything. */
  private String answer(String name, String preset) {
    String text = answers.getOrDefault(name, preset);
    if (text.isEmpty() && !answers.containsKey(name)) {
      problems.add(name + " is asked for; answer it with --answer " + name + "=...");
    }
    return text;
  }
}
