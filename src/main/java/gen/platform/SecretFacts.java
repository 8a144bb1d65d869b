package gen.platform;

import gen.document.Fields;
import java.util.Optional;

/** How secrets come to be, in words. */
public record SecretFacts(Fields group) {

  /** How they are made. */
  public String how() {
    return group.text("how");
  }

  /** False when what is known of them could not be confirmed. */
  public boolean isCertain() {
    return !group.text("certain", "true").equals("false");
  }

  /** What is uncertain, or why it is so. */
  public Optional<String> note() {
    return group.optional("note");
  }
}
