package gen.validate;

import gen.document.Fields;
import java.util.regex.Pattern;

/**
 * A manifest that no platform here judges.
 *
 * @param path what its path looks like
 * @param owner whose file it is
 */
public record Foreign(Pattern path, String owner) {

  /** One entry of {@code foreign.yaml}. */
  static Foreign of(Fields entry) {
    return new Foreign(Pattern.compile(entry.text("path")), entry.text("owner"));
  }
}
