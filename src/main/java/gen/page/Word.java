package gen.page;

/** A piece of a line of text. How it is quoted is the matter of whoever prints it. */
public sealed interface Word {

  /** The text without its form. */
  String text();

  /** Text that means itself. */
  record Plain(String text) implements Word {}

  /** A name, a value or a command. */
  record Code(String text) implements Word {}

  /** The name of a button, or what must not be overlooked. */
  record Strong(String text) implements Word {}

  /**
   * A link.
   *
   * @param address an absolute address, or the path of another page from this one
   */
  record Link(String text, String address) implements Word {}

  /**
   * The release of the app.
   *
   * @param macro what stands for it on pages of a site that puts it in; empty where none does
   */
  record Release(String text, String macro) implements Word {}

  /**
   * A picture that leads somewhere.
   *
   * @param text what is read out in its place
   * @param image address of the picture
   */
  record Badge(String text, String image, String address) implements Word {}
}
