package gen.knowledge;

import gen.document.Fields;
import gen.knowledge.StoreKind.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The kinds of databases and other stores, the names of hosts that lead nowhere, and the words that
 * stand in the place of a value.
 *
 * @param nowhere last parts of names for which no public name server answers
 * @param placeholder texts that are no value
 * @param sampleHost names that mean "your host here"
 * @param sampleLogin {@code name:password} that mean "yours here"
 * @param switches variables about how something is done
 * @param tests variables for tests
 * @param words values that are no hosts, though they look so
 */
public record StoreKinds(
    List<StoreKind> all,
    List<String> nowhere,
    Pattern placeholder,
    Pattern sampleHost,
    Pattern sampleLogin,
    Pattern switches,
    Pattern tests,
    Pattern words) {

  /** What {@code shared/stores.yaml} says. */
  static StoreKinds of(Fields file) {
    Map<Role, String> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      roles.put(role, file.text("roles." + role.name().toLowerCase(Locale.ROOT)));
    }
    return new StoreKinds(
        file.each("stores", entry -> StoreKind.of(entry, roles)),
        file.texts("nowhere.ends"),
        Pattern.compile(file.text("placeholders.pattern")),
        Pattern.compile(file.text("placeholders.hosts")),
        Pattern.compile(file.text("placeholders.samples")),
        Pattern.compile(file.text("switches")),
        Pattern.compile(file.text("tests")),
        Pattern.compile(file.text("words")));
  }

  /** Nothing is known of any. */
  static StoreKinds none() {
    Pattern never = Pattern.compile("(?!)");
    return new StoreKinds(List.of(), List.of(), never, never, never, never, never, never);
  }

  /** The kind of store whose addresses begin like this. */
  public Optional<StoreKind> byScheme(String scheme) {
    return all.stream().filter(each -> each.isScheme(scheme)).findFirst();
  }

  /** True for a variable that is for tests, and not for what is installed. */
  public boolean isForTests(String variable) {
    return tests.matcher(variable).matches();
  }

  /** The kind of store that a variable of this name is about, with what it holds. */
  public Optional<StoreKind> byName(String variable) {
    return switches.matcher(variable).matches() ? Optional.empty() : named(variable);
  }

  private Optional<StoreKind> named(String variable) {
    return all.stream().filter(each -> each.role(variable).isPresent()).findFirst();
  }

  /** The first kind that a platform's reading calls so. */
  public Optional<StoreKind> ofKind(String kind) {
    return all.stream().filter(each -> each.kind().equals(kind)).findFirst();
  }
}
