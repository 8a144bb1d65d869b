package gen.page;

import java.util.List;
import java.util.Locale;

/** A part of a page. */
public sealed interface Block {

  /** Some sentences. */
  record Paragraph(Words words) implements Block {}

  /** Points in no order. */
  record Bullets(List<Words> points) implements Block {}

  /** What to do, in this order. */
  record Steps(List<Words> steps) implements Block {}

  /**
   * A table.
   *
   * @param head one cell for each column
   * @param rows as many cells each
   */
  record Table(List<Words> head, List<List<Words>> rows) implements Block {}

  /**
   * Lines to be copied.
   *
   * @param language such as {@code sh}
   */
  record Listing(String language, String text) implements Block {}

  /** Something that must not be overlooked. */
  record Notice(Weight weight, Words words) implements Block {}

  /** How much a notice matters. */
  enum Weight {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING;

    /** The word for readers. */
    public String word() {
      String name = name().toLowerCase(Locale.ROOT);
      return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
  }

  /** Something that not everybody wants to read. */
  record Folded(Words title, List<Block> blocks) implements Block {}

  /** Ways of which the reader takes one. */
  record Choice(List<Way> ways) implements Block {}

  /** One way to do something. */
  record Way(Words title, List<Block> blocks) {}

  /**
   * Words of the maintainers, taken over as they are.
   *
   * @param markdown empty when there is none
   * @param html empty when there is none
   */
  record Own(String markdown, String html) implements Block {}
}
