package gen.app;

/** A part of an {@link Expression}. */
public sealed interface Piece {

  /** Text that stands for itself. */
  record Text(String text) implements Piece {}

  /**
   * The value of something that is known only on the platform.
   *
   * @param name such as {@code postgres.host} or {@code env.SECRET_KEY}
   * @param encoded true when the value must be percent-encoded, to stand in a URL
   */
  record Reference(String name, boolean encoded) implements Piece {}
}
