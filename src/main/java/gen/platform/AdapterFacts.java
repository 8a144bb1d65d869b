package gen.platform;

import gen.document.Fields;
import java.util.Optional;

/** How a file of ours gets to run before the app. */
public record AdapterFacts(Fields group) {

  /** Where it lies in a container. */
  public Optional<String> path() {
    return group.optional("path");
  }

  /** True when the platform builds an image for it that it would have pulled. */
  public boolean replacesPull() {
    return group.isTrue("replacesPull");
  }
}
