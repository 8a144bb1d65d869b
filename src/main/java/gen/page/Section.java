package gen.page;

import java.util.List;
import java.util.Locale;

/** A part of a page under a heading of its own. One without blocks is left out. */
public record Section(Words title, List<Block> blocks) {

  /** Keeps the list as it is now. */
  public Section {
    blocks = List.copyOf(blocks);
  }

  /** What names it in links: the title as GitHub and MkDocs make an anchor of it. */
  public String id() {
    return title
        .bare()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  /** True when there is nothing to read in it. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }
}
