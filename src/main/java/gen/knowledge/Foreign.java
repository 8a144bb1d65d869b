package gen.knowledge;

import gen.document.Fields;
import java.util.regex.Pattern;

/**
 * A manifest that no platform here judges.
 *
 * @param path what its path looks like
 * @param owner whose file it is
 */
public record Foreign(Pattern path, String owner) {

  /**
   * A platform that reads a file whose name others read too.
   *
   * @param link what the address of its button looks like
   * @param file the file that it reads
   * @param owner the platform's name
   */
  public record Reader(Pattern link, String file, String owner) {

    /** One entry of {@code readers}. */
    static Reader of(Fields entry) {
      return new Reader(
          Pattern.compile(entry.text("link")), entry.text("file"), entry.text("owner"));
    }
  }

  /** One entry of {@code files}. */
  static Foreign of(Fields entry) {
    return new Foreign(Pattern.compile(entry.text("path")), entry.text("owner"));
  }
}
