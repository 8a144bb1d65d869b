package gen.deployment;

import gen.app.Alphabet;
import gen.app.Value;

/** How people make a secret that no platform makes for them: with a command, or without. */
record SecretByHand(Value.Secret secret) {

  /** Hexadecimal characters hold 4 bits each, which is enough in a text of this length. */
  private static final int LONG_ENOUGH = 32;

  /** What to type and how to come by it, in sentences. */
  String words() {
    return "Type "
        + secret.length()
        + " random characters ("
        + secret.alphabet().id()
        + ") and keep a copy. The command "
        + command()
        + " makes them; without a terminal, let a password manager make "
        + secret.length()
        + (isHex() ? " digits." : " letters and digits.");
  }

  /** Every alphabet that an app can ask for holds the hexadecimal characters. */
  private String command() {
    if (secret.length() % 2 == 0 && (isHex() || secret.length() >= LONG_ENOUGH)) {
      return "openssl rand -hex " + secret.length() / 2;
    }
    return "LC_ALL=C tr -dc "
        + (isHex() ? "0-9a-f" : "A-Za-z0-9")
        + " </dev/urandom | head -c "
        + secret.length();
  }

  private boolean isHex() {
    return secret.alphabet() == Alphabet.HEX;
  }
}
