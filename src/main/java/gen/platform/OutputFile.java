package gen.platform;

import gen.document.Format;
import java.util.Optional;

/**
 * One file of the platform, or one for each service. A template that prints nothing makes none.
 *
 * @param path in which {@code {service}} stands for the platform's name of the service, and {@code
 *     {.service}} for a full stop and the descriptor's word for it; for the service that answers
 *     visitors the latter is nothing
 * @param each true when the file is made for each service
 * @param use what the file is for, where gen has to know
 */
public record OutputFile(
    String path,
    String template,
    Format format,
    Optional<String> schema,
    boolean each,
    Optional<Use> use) {

  /** What a file is for. */
  public enum Use {
    /** It makes variables when the app starts. */
    ADAPTER,
    /** It tells maintainers how the template behind the button is made. */
    CHECKLIST
  }

  /** The path of the file that is made for a service; for the first one {@code key} is empty. */
  public String of(String name, String key) {
    return path.replace("{service}", name).replace("{.service}", key.isEmpty() ? "" : "." + key);
  }
}
