package gen.knowledge;

import gen.document.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A kind of database, cache or queue, and how apps are told where theirs is.
 *
 * @param kind what a platform's reading calls one that the platform runs
 * @param title what messages call it
 * @param names what names of variables about it look like, by what they hold
 * @param about what names of all variables about it look like
 * @param schemes what its addresses begin with
 * @param plain what the addresses begin with that platforms hand over
 * @param starts programs that start one, or a way to one, in the container
 */
public record StoreKind(
    String kind,
    String title,
    Map<Role, Pattern> names,
    Pattern about,
    Pattern schemes,
    Optional<Pattern> plain,
    Pattern starts) {

  /** What a variable holds of it. */
  public enum Role {
    URL,
    HOST,
    USER,
    PASSWORD,
    DATABASE
  }

  /** One entry of {@code stores}; its names end in one of these. */
  static StoreKind of(Fields entry, Map<Role, String> roles) {
    String names = entry.text("names");
    String begin = "(?i)(?:.*[_.-])?" + names;
    return new StoreKind(
        entry.text("kind"),
        entry.text("title"),
        roles.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    role ->
                        Pattern.compile(
                            begin + "(?:[_.-]+[A-Z0-9]+){0,2}?[_.-]*" + role.getValue()))),
        Pattern.compile(begin + "(?:[_.-].*)?"),
        Pattern.compile("(?i)" + entry.text("schemes")),
        entry.optional("plain").map(plain -> Pattern.compile("(?i)" + plain)),
        Pattern.compile("(?<![\\w.-])(?:" + entry.text("starts") + ")(?![\\w:-])"));
  }

  /** What a variable of this name holds of it; nothing when it is about something else. */
  public Optional<Role> role(String variable) {
    for (Role role : Role.values()) {
      if (names.get(role).matcher(variable).matches()) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** True when a variable of this name is about it. */
  public boolean isAbout(String variable) {
    return about.matcher(variable).matches() || role(variable).isPresent();
  }

  /** True when its addresses begin like this. */
  public boolean isScheme(String scheme) {
    return schemes.matcher(scheme).matches();
  }
}
