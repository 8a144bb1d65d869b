package gen.platform;

import gen.document.Fields;
import java.util.stream.Stream;

/** Commands with which people install an app, where a platform's button is not enough. */
public record TerminalFacts(Fields group) {

  /** The commands, with {@code <generated>} and {@code <prompted>} for those of variables. */
  public String commands() {
    return group.text("commands");
  }

  /** The command that sets a secret made on the spot. */
  public String generated() {
    return group.text("generated");
  }

  /** The commands that make a store of an image; none where there are none. */
  public Stream<String> store() {
    return group.text("store", "").lines();
  }

  /** The command that sets what people type. */
  public String prompted() {
    return group.text("prompted");
  }

  /** The command that begins anew once the address is known. */
  public String again() {
    return group.text("again");
  }
}
