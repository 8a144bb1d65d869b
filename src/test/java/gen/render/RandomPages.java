package gen.render;

import gen.Randomness;
import gen.page.Block;
import gen.page.Page;
import gen.page.Section;
import gen.page.Word;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pages that nobody would write, with everything in them that a page can hold. */
record RandomPages(Randomness random) {

  /** What people are known to hide in texts that others show. */
  static final List<String> HOSTILE =
      List.of(
          "|",
          "`",
          "``` ",
          "<script>alert(1)</script>",
          "</code>",
          "</details>",
          "<!--",
          "-->",
          "{{ secret }}",
          "{",
          "{%",
          "{% raw %}",
          "{% endraw %}",
          "{%- endraw -%}",
          "{# no comment #}",
          "}}",
          "&#36;",
          "&lt;",
          "$x$",
          "\n",
          "\n\n# no title",
          "!!! warning",
          "=== \"tab\"",
          "??? note \"x\"",
          "\u202Eright to left\u200F",
          "**",
          "!",
          "]",
          "](https://example.org)",
          "[x]: https://example.org",
          "\\",
          "1. ",
          "- ",
          "> [!NOTE]",
          "    ",
          "\t",
          "\"",
          "'",
          "---",
          "www.example.org");

  private static final List<String> ADDRESSES =
      List.of(
          "https://example.org",
          "https://example.org/a?b=c&d={{e}}",
          "https://example.org/a_(b)",
          "https://example.org/%20a#b",
          "other.md#deploy",
          "#deploy",
          "https://example.org/ a\"b<c>|d`e\\f",
          "https://example.org/{% raw %}");

  Page page() {
    List<Section> sections = list(4, () -> new Section(title(), section())).stream().toList();
    return new Page("page", text(), line(), list(2, this::block), sections, list(1, this::block));
  }

  /** Blocks of which the last one may offer ways, as these have no end of their own. */
  List<Block> section() {
    List<Block> blocks = new ArrayList<>(list(4, this::block));
    blocks.add(block());
    if (random.chance(3)) {
      blocks.add(
          new Block.Choice(Stream.concat(Stream.of(way()), list(2, this::way).stream()).toList()));
    }
    return blocks;
  }

  private Block.Way way() {
    return new Block.Way(title(), list(3, this::simple));
  }

  private Block block() {
    return random.chance(6) ? new Block.Folded(title(), list(3, this::simple)) : simple();
  }

  private Block simple() {
    return switch (random.below(6)) {
      case 0 -> new Block.Bullets(some(this::line));
      case 1 -> new Block.Steps(some(this::line));
      case 2 -> table();
      case 3 -> new Block.Listing("sh", listing());
      case 4 -> new Block.Notice(random.pick(List.of(Block.Weight.values())), line());
      default -> new Block.Paragraph(line());
    };
  }

  private Block table() {
    int columns = 2 + random.below(3);
    Supplier<List<Words>> row = () -> IntStream.range(0, columns).mapToObj(i -> line()).toList();
    return new Block.Table(row.get(), list(3, row));
  }

  /** Lines without what ends a line in one language and not in another. */
  private String listing() {
    String lines = String.join("\n", list(4, this::text));
    return "x" + lines.replaceAll("[\r\0\u000B\u000C\u0085\u2028\u2029]", "") + "x";
  }

  /** At least one word, or nothing but what is hostile. */
  private Words line() {
    if (random.chance(6)) {
      return Words.plain(random.pick(HOSTILE));
    }
    List<Word> words = new ArrayList<>(some(this::word));
    words.add(random.below(words.size() + 1), new Word.Plain("a" + text()));
    return new Words(words);
  }

  /** What can be read where no link belongs. */
  private Words title() {
    return new Words(
        line().list().stream()
            .map(
                word ->
                    word instanceof Word.Link || word instanceof Word.Badge
                        ? new Word.Plain(word.text())
                        : word)
            .toList());
  }

  private Word word() {
    return switch (random.below(9)) {
      case 0, 1 -> new Word.Code("c" + text());
      case 2 -> new Word.Code(random.pick(HOSTILE));
      case 3 -> new Word.Strong("s" + text());
      case 4 -> new Word.Strong(random.pick(HOSTILE));
      case 5 -> new Word.Link("l" + text(), random.pick(ADDRESSES));
      case 6 -> new Word.Release("1.2_3", random.chance(2) ? "{{ app_version }}" : "");
      case 7 -> new Word.Badge("b" + text(), "https://example.org/a.svg", random.pick(ADDRESSES));
      default -> new Word.Plain(text());
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.below(4); i > 0; i--) {
      // The parser of HTML takes U+FFFF for the end of its input.
      String any = random.text().replace('\uFFFF', '\uFFFE');
      text.append(random.chance(3) ? any : random.pick(HOSTILE));
      text.append(random.chance(2) ? " " : "");
    }
    return text.length() > 300
        ? text.substring(0, 300).replaceAll("[\uD800-\uDFFF]", "")
        : text.toString();
  }

  private <T> List<T> some(Supplier<T> maker) {
    return Stream.generate(maker).limit(1 + random.below(3)).toList();
  }

  private <T> List<T> list(int most, Supplier<T> maker) {
    return Stream.generate(maker).limit(random.below(most + 1)).toList();
  }
}
