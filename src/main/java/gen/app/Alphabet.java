package gen.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The characters of which a secret is made. */
public enum Alphabet {
  /** The app accepts anything; where we choose, letters and digits are the safest. */
  ANY(Constants.ALPHANUMERIC),
  BASE64(Constants.ALPHANUMERIC + "+/="),
  URL_SAFE(Constants.ALPHANUMERIC + "_-"),
  ALPHANUMERIC(Constants.ALPHANUMERIC),
  HEX("0123456789abcdef");

  private static final class Constants {
    static final String ALPHANUMERIC =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  }

  private final String characters;

  Alphabet(String characters) {
    this.characters = characters;
  }

  /** The characters to choose from when we make a secret for an app that accepts this alphabet. */
  public String characters() {
    return characters;
  }

  /** The name used in data, such as {@code url-safe}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The alphabet with this name. */
  public static Optional<Alphabet> of(String id) {
    return Arrays.stream(values()).filter(alphabet -> alphabet.id().equals(id)).findFirst();
  }

  /** True when a text of those characters is fine for an app that accepts this alphabet. */
  public boolean accepts(Alphabet made) {
    return this == ANY
        || made.characters.chars().allMatch(character -> characters.indexOf(character) >= 0);
  }
}
