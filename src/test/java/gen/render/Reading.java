package gen.render;

import gen.page.Block;
import gen.page.Page;
import gen.page.Section;
import gen.page.Word;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;

/** Puts together again what a reader of a language finds on a page, from its beginning on. */
final class Reading {

  /** What a reader finds. */
  sealed interface Item {}

  /** Something to read. */
  record Part(Block block) implements Item {}

  /** A heading. */
  record Heading(int level, Words words) implements Item {}

  /** A line across the page. */
  record Rule() implements Item {}

  private Reading() {}

  /** The page of these items: a title, its lead, its sections, and its foot below a line. */
  static Page page(String name, String header, List<Item> items) {
    Words title = Words.NONE;
    List<Block> lead = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    List<Block> foot = new ArrayList<>();
    List<Item> rest = new ArrayList<>(items);
    if (rest.get(0) instanceof Heading first && first.level() == 1) {
      title = first.words();
      rest.remove(0);
    }
    int line = rest.lastIndexOf(new Rule());
    if (line >= 0) {
      foot.addAll(blocks(rest.subList(line + 1, rest.size()), 3));
      rest = rest.subList(0, line);
    }
    int from = next(rest, 0);
    lead.addAll(blocks(rest.subList(0, from), 3));
    while (from < rest.size()) {
      int to = next(rest, from + 1);
      Words words = ((Heading) rest.get(from)).words();
      sections.add(new Section(words, blocks(rest.subList(from + 1, to), 3)));
      from = to;
    }
    return new Page(name, header, title, lead, sections, foot);
  }

  private static int next(List<Item> items, int from) {
    int next = from;
    while (next < items.size()
        && !(items.get(next) instanceof Heading heading && heading.level() == 2)) {
      next++;
    }
    return next;
  }

  /** Blocks, where headings of this level begin ways of which the reader takes one. */
  static List<Block> blocks(List<Item> items, int level) {
    List<Block> blocks = new ArrayList<>();
    List<Block.Way> ways = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Part part) {
        blocks.add(part.block());
      } else if (items.get(i) instanceof Heading heading && heading.level() == level) {
        int to = i + 1;
        while (to < items.size() && !(items.get(to) instanceof Heading)) {
          to++;
        }
        ways.add(new Block.Way(heading.words(), blocks(items.subList(i + 1, to), level)));
        i = to - 1;
      } else {
        throw new IllegalArgumentException("not expected here: " + items.get(i));
      }
    }
    if (!ways.isEmpty()) {
      blocks.add(new Block.Choice(ways));
    }
    return blocks;
  }

  /** The same words, with texts that stand side by side as one text, and none that is empty. */
  static Words joined(List<Word> words) {
    List<Word> joined = new ArrayList<>();
    for (Word word : words) {
      int last = joined.size() - 1;
      boolean plain = word instanceof Word.Plain;
      if (plain && last >= 0 && joined.get(last) instanceof Word.Plain before) {
        joined.set(last, new Word.Plain(before.text() + word.text()));
      } else if (!plain || !word.text().isEmpty()) {
        joined.add(word);
      }
    }
    return new Words(joined);
  }
}
