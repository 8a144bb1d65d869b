package gen.rehearse;

import gen.app.Alphabet;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Texts as a platform's generator makes them. */
final class RandomText {

  static final String LETTERS_AND_DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  /** So many random bytes, written in this alphabet. */
  static String encoded(int bytes, Alphabet alphabet) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return alphabet == Alphabet.HEX
        ? HexFormat.of().formatHex(random)
        : Base64.getEncoder().encodeToString(random);
  }

  /** A random text of this length, made of these characters. */
  static String of(int length, String characters) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(characters.charAt(RANDOM.nextInt(characters.length())));
    }
    return text.toString();
  }
}
