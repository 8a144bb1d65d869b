package gen.app;

import gen.document.Fields;

/** Reads what a descriptor says of a secret. */
final class SecretReader {

  private SecretReader() {}

  /** The secret of a variable. */
  static Value read(Fields fields) {
    int length = fields.number("secret.length");
    return new Value.Secret(
        length,
        fields.number("secret.min", length),
        fields.number("secret.max"),
        Alphabet.of(fields.text("secret.alphabet")).orElseThrow(),
        fields.isTrue("encryptsData"),
        fields.isTrue("secret.asked"));
  }
}
