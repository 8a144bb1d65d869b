package gen.rehearse;

import java.security.SecureRandom;

/** Texts as a platform's generator makes them. */
final class RandomText {

  static final String LETTERS_AND_DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  /** A random text of this length, made of these characters. */
  static String of(int length, String characters) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(characters.charAt(RANDOM.nextInt(characters.length())));
    }
    return text.toString();
  }
}
