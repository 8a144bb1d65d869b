package gen.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The syntaxes that gen writes and reads. */
public enum Format {
  YAML(true),
  JSON(true),
  TOML(true),
  DOCKERFILE(false),
  SHELL(false),
  TYPESCRIPT(false),
  MARKDOWN(false);

  private final boolean tree;

  Format(boolean tree) {
    this.tree = tree;
  }

  /** True for formats that a parser reads into a tree; the others are read line by line. */
  public boolean isTree() {
    return tree;
  }

  /** The name used in data: {@code yaml}, {@code dockerfile} and so on. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with this name. */
  public static Optional<Format> of(String id) {
    return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
  }
}
