package gen.platform;

import gen.document.Fields;
import java.util.List;

/**
 * The facts of a platform as templates reach them: by dotted path.
 *
 * @param fields the whole of {@code platform.yaml}
 */
public record Facts(Fields fields) {

  /** The text at this path, empty if there is none. */
  public String text(String path) {
    return fields.text(path, "");
  }

  /** The group at this path. */
  public Facts in(String path) {
    return new Facts(fields.in(path));
  }

  /** The texts of the list at this path. */
  public List<String> texts(String path) {
    return fields.texts(path);
  }

  /** The groups of the list at this path. */
  public List<Facts> each(String path) {
    return fields.each(path, Facts::new);
  }

  /** False when the facts of this group could not be confirmed. */
  public boolean isCertain() {
    return !text("certain").equals("false");
  }

  /** True when something stands at this path. */
  public boolean has(String path) {
    return fields.has(path);
  }
}
