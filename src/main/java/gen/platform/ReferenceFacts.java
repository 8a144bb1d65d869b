package gen.platform;

import gen.document.Fields;
import java.util.Optional;

/** How manifests refer to what the platform knows. */
public record ReferenceFacts(Fields group) {

  /** True when a reference to a variable that is not set stops the deploy. */
  public boolean refusesUnset() {
    return group.isTrue("unsetRefused");
  }

  /** How a reference is written, in words. */
  public Optional<String> written() {
    return group.optional("written");
  }

  /** True when the public host is made of the name of the app. */
  public boolean isHostItsName() {
    return group.isTrue("hostIsName");
  }

  /** The day on which it was checked. */
  public String checked() {
    return group.text("checked");
  }
}
