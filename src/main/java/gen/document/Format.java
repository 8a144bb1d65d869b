package gen.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The syntaxes that gen writes and reads. */
public enum Format {
  YAML(Shape.TREE),
  JSON(Shape.TREE),
  TOML(Shape.TREE),
  DOCKERFILE(Shape.LINES),
  SHELL(Shape.LINES),
  TYPESCRIPT(Shape.TREE),
  MARKDOWN(Shape.TEXT),
  HTML(Shape.TEXT),
  TEXT(Shape.TEXT);

  private enum Shape {
    TREE,
    LINES,
    TEXT
  }

  private final Shape shape;

  Format(Shape shape) {
    this.shape = shape;
  }

  /** True for formats that a parser reads into a tree; the others are read line by line. */
  public boolean isTree() {
    return shape == Shape.TREE;
  }

  /** True for formats of which {@link Documents} knows the parts, be it only their lines. */
  public boolean hasParts() {
    return shape != Shape.TEXT;
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
