package gen.deployment;

import gen.app.Alphabet;
import gen.app.Value;
import gen.platform.Platform;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A secret that the platform makes in one alphabet and the adapter writes in another one, when the
 * app starts: the same bytes, so that as many of them are random, and always the same ones.
 *
 * @param name of the variable
 * @param from the alphabet in which the platform makes it
 * @param to the alphabet in which the app gets it
 */
public record Recoding(String name, String from, String to) {

  /** How this secret is written for an app; empty where no alphabet makes it fit. */
  static Optional<Recoding> of(String name, Value.Secret wanted, Platform.SecretRule rule) {
    if (rule.free() || rule.bytes() == 0 || wanted.asked()) {
      return Optional.empty();
    }
    return Stream.of(Alphabet.HEX, Alphabet.URL_SAFE, Alphabet.BASE64)
        .filter(form -> form != rule.alphabet() && wanted.alphabet().accepts(form))
        .filter(form -> isBetween(length(form, rule.bytes()), wanted))
        .map(form -> new Recoding(name, rule.alphabet().id(), form.id()))
        .findFirst();
  }

  /** How many characters so many bytes take. */
  public static int length(Alphabet form, int bytes) {
    return switch (form) {
      case HEX -> bytes * 2;
      case BASE64 -> (bytes + 2) / 3 * 4;
      default -> (bytes * 8 + 5) / 6;
    };
  }

  private static boolean isBetween(int length, Value.Secret wanted) {
    return wanted.min() <= length && length <= wanted.max();
  }
}
