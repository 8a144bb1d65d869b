package gen.app;

import gen.finding.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The modes that the driver of an app knows, each with the word that it has for it.
 *
 * @param words in the order in which the modes are declared
 * @param isSaid false when the descriptor says nothing, and the words of libpq are meant
 * @param place where they are said
 */
public record TlsModes(Map<TlsMode, String> words, boolean isSaid, Place place) {

  /** These words, which the descriptor says or which hold where it says nothing. */
  static TlsModes of(List<String> words, boolean isSaid, Place place) {
    return new TlsModes(byMode(words), isSaid, place);
  }

  private static Map<TlsMode, String> byMode(List<String> words) {
    Map<TlsMode, String> byMode = new EnumMap<>(TlsMode.class);
    words.forEach(word -> TlsMode.of(word).ifPresent(mode -> byMode.putIfAbsent(mode, word)));
    return byMode;
  }

  /** Those among them that a variable takes; its own words where the driver's are not said. */
  public TlsModes allowing(Accepted accepted) {
    boolean isOwn = !isSaid && !accepted.words().isEmpty();
    Map<TlsMode, String> both = byMode(isOwn ? accepted.words() : List.copyOf(words.values()));
    boolean isLess = both.values().removeIf(word -> accepted.fit(word) == Form.Fit.DIFFERS);
    return isOwn || isLess ? new TlsModes(both, true, place) : this;
  }

  /** The driver's word for a mode; empty when it has none. */
  public Optional<String> word(TlsMode mode) {
    return Optional.ofNullable(words.get(mode));
  }

  /** The words for a message. */
  public String list() {
    return words.values().stream().collect(Collectors.joining(", "));
  }
}
