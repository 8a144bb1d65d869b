package gen.deployment;

import gen.app.Expression;
import gen.app.Piece;
import gen.platform.Platform;
import java.util.List;

/** How one variable gets its value on one platform. Manifests say it and are read back as it. */
public sealed interface Binding {

  /** A text, the same for everybody. */
  record Literal(String text) implements Binding {}

  /**
   * The platform puts in one value that it knows.
   *
   * @param name such as {@code postgres.host}
   * @param token what the platform calls it
   * @param resource the database or service meant, by name; empty when the platform needs none
   */
  record Reference(String name, Platform.Reference.Origin origin, String token, String resource)
      implements Binding {}

  /**
   * The platform puts values into a text.
   *
   * @param text the same as a manifest holds it, with the platform's tokens
   */
  record Interpolated(List<Piece> pieces, String text) implements Binding {}

  /** The platform sets the variable by itself; the manifest says nothing. */
  record Given(String name) implements Binding {}

  /**
   * The platform, or the script that sets it up, makes a random text once.
   *
   * @param characters those of which the text is made
   */
  record Generated(int length, String characters) implements Binding {}

  /**
   * The person who installs the app types it.
   *
   * @param preset what the field holds at first; empty where it is empty or cannot hold anything
   */
  record Prompted(String preset) implements Binding {}

  /** The adapter computes it when the app starts. */
  record Adapted(List<Piece> pieces) implements Binding {}

  /** Nothing is set; the person who installs the app may set it afterwards. */
  record Manual(String instruction) implements Binding {}

  /** The value that the platform has already stays as it is. Only read, never planned. */
  record Kept() implements Binding {}

  /** The binding in a few words, for messages. */
  default String words() {
    if (this instanceof Literal literal) {
      return "the text \"" + literal.text() + "\"";
    }
    if (this instanceof Reference reference) {
      String whose = reference.resource().isEmpty() ? "" : " of " + reference.resource();
      return "'" + reference.token() + "'" + whose + " (" + reference.name() + ")";
    }
    if (this instanceof Interpolated interpolated) {
      return "the text \"" + new Expression(interpolated.pieces()) + "\"";
    }
    if (this instanceof Generated generated) {
      return "a random text of " + generated.length() + " of " + generated.characters();
    }
    if (this instanceof Adapted adapted) {
      return "put together at start as \"" + new Expression(adapted.pieces()) + "\"";
    }
    return kind();
  }

  /** What kind of binding this is, for templates and messages. */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
