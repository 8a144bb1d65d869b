package gen.app;

import java.util.Locale;

/** A part of an {@link Expression}. */
public sealed interface Piece {

  /** Text that stands for itself. */
  record Text(String text) implements Piece {}

  /**
   * The value of something that is known only on the platform.
   *
   * @param name such as {@code postgres.host} or {@code env.SECRET_KEY}
   * @param form how the value is written
   */
  record Reference(String name, Form form) implements Piece {

    /** A reference whose value is taken as it is. */
    public static Reference plain(String name) {
      return new Reference(name, Form.PLAIN);
    }

    /** True when the value is taken as it is. */
    public boolean isPlain() {
      return form == Form.PLAIN;
    }
  }

  /** How a value is written into the text around it. */
  enum Form {
    /** As it is. */
    PLAIN,
    /** Percent-encoded, to stand in a URL. */
    URLENCODE,
    /** Escaped, to stand between the quotes of a JSON string. */
    JSON,
    /**
     * A URL to which parameters are added: without its own of the same names, and with the ? or
     * {@literal &} at its end. No descriptor writes it; it is what stands before a text that begins
     * with one of them.
     */
    QUERY;

    /** What a descriptor writes after the name of the reference. */
    String filter() {
      return this == PLAIN || this == QUERY ? "" : "|" + name().toLowerCase(Locale.ROOT);
    }

    /** The form that this filter asks for. */
    static Form of(String filter) {
      return filter == null ? PLAIN : valueOf(filter.toUpperCase(Locale.ROOT));
    }
  }
}
