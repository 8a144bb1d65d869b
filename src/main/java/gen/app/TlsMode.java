package gen.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a driver may use TLS to the database, by the words of libpq and one of node-postgres. */
public enum TlsMode {
  /** Never. */
  DISABLE,
  /** Only where the database refuses to do without. */
  ALLOW,
  /** Where the database offers it. */
  PREFER,
  /** Always, whatever the certificate says. */
  REQUIRE,
  /** The same, in the word of node-postgres. */
  NO_VERIFY,
  /** Always, with a certificate that an authority has signed. */
  VERIFY_CA,
  /** The same, and it must be that of the host. */
  VERIFY_FULL;

  /** The mode that a word means, in capitals or not, with or without dashes. */
  public static Optional<TlsMode> of(String word) {
    String plain = plain(word);
    return Arrays.stream(values()).filter(mode -> plain(mode.name()).equals(plain)).findFirst();
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
  }

  /** The usual word for it, such as {@code verify-full}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
