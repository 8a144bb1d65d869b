package gen.write;

import java.nio.file.Path;

/**
 * What happens to one file.
 *
 * @param path as people would type it from where they are
 * @param before its text now; empty when it does not exist
 * @param after its text afterwards; empty when it is removed
 */
public record Change(Kind kind, Path file, String path, String before, String after) {

  /** The ways in which a file can change. */
  public enum Kind {
    SAME("unchanged"),
    CREATED("created"),
    UPDATED("updated"),
    REMOVED("removed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The kind in messages and JSON. */
    public String word() {
      return word;
    }
  }

  /** True when only the ends of lines change, as after a checkout on Windows. */
  public boolean isOfLineEnds() {
    return kind == Kind.UPDATED && before.replace("\r\n", "\n").equals(after);
  }

  /** True when there is something to write. */
  public boolean isChange() {
    return kind != Kind.SAME;
  }
}
