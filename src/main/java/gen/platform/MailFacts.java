package gen.platform;

import gen.document.Fields;
import java.util.List;

/** What a platform does with e-mail that its apps send. */
public record MailFacts(Fields group) {

  /** The plans on which ports for e-mail are closed; empty where none is known. */
  public List<String> blockedOn() {
    return group.texts("blockedOn");
  }

  /** The ports that are closed there. */
  public List<String> ports() {
    return group.texts("ports");
  }

  /** The plan on which they are open. */
  public String instead() {
    return group.text("instead");
  }
}
