package gen.platform;

import gen.document.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a platform runs a command. */
public record CommandFacts(Fields group) {

  /** Files whose commands stand in place of those of the manifests. */
  public List<String> shadows() {
    return group.texts("shadows");
  }

  /** Whether a shell runs the command of an image, if anybody says so. */
  public Optional<Shell> ofImage() {
    return shell("image");
  }

  /** Whether a shell runs the command of an app that is built. */
  public Optional<Shell> ofBuild() {
    return shell("build");
  }

  /** True unless it is known that no shell runs a command that gen writes. */
  public boolean mayBeInShell() {
    return !group.text("shell.own", "no").equals("no");
  }

  /** Whether a shell runs a command. */
  public enum Shell {
    YES,
    NO,
    UNKNOWN
  }

  private Optional<Shell> shell(String which) {
    return group
        .optional("shell." + which)
        .map(word -> Shell.valueOf(word.toUpperCase(Locale.ROOT)));
  }
}
