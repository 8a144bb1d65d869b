package gen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of text. */
public record Words(List<Word> list) {

  /** No text. */
  public static final Words NONE = new Words(List.of());

  /**
   * What has a form in a text of ours. An address may hold pairs of parentheses, and leads to a
   * page or a mailbox: {@code javascript:} would run.
   */
  static final Pattern MARKUP =
      Pattern.compile(
          "`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)]"
              + "\\((?![A-Za-z][A-Za-z0-9+.-]*:(?<!https:|http:|mailto:))([^()\\s]+(?:\\([^()\\s]*\\)[^()\\s]*)*)\\)");

  /** Keeps the list as it is now, with texts that stand side by side as one text. */
  public Words {
    list = joined(list);
  }

  private static List<Word> joined(List<Word> words) {
    if (words.size() == 1 && !words.get(0).text().isEmpty()) {
      return List.copyOf(words);
    }
    List<Word> joined = new ArrayList<>();
    for (Word word : words) {
      int last = joined.size() - 1;
      boolean isPlain = word instanceof Word.Plain;
      if (isPlain && last >= 0 && joined.get(last) instanceof Word.Plain before) {
        joined.set(last, new Word.Plain(before.text() + word.text()));
      } else if (!isPlain || !word.text().isEmpty()) {
        joined.add(word);
      }
    }
    return List.copyOf(joined);
  }

  /** A text that means itself, whatever signs are in it. */
  public static Words plain(String text) {
    return text.isEmpty() ? NONE : new Words(List.of(new Word.Plain(text)));
  }

  /** A name, a value or a command. */
  public static Words code(String text) {
    return new Words(List.of(new Word.Code(text)));
  }

  /** A link. */
  public static Words link(String text, String address) {
    return new Words(List.of(new Word.Link(text, address)));
  }

  /** A picture that leads somewhere. */
  public static Words badge(String text, String image, String address) {
    return new Words(List.of(new Word.Badge(text, image, address)));
  }

  /** Lines of text, one after another. */
  public static Words joined(List<Words> parts, String separator) {
    Words all = NONE;
    for (Words part : parts) {
      all = all.isEmpty() ? part : all.and(plain(separator)).and(part);
    }
    return all;
  }

  /**
   * A text of ours with {@code `code`}, {@code **names of buttons**} and {@code [links](address)}.
   */
  public static Words marked(String text) {
    if (text.indexOf('`') < 0 && text.indexOf('*') < 0 && text.indexOf('[') < 0) {
      return plain(text);
    }
    List<Word> words = new ArrayList<>();
    Matcher markup = MARKUP.matcher(text);
    int end = 0;
    while (markup.find()) {
      if (markup.start() > end) {
        words.add(new Word.Plain(text.substring(end, markup.start())));
      }
      words.add(word(markup));
      end = markup.end();
    }
    if (end < text.length()) {
      words.add(new Word.Plain(text.substring(end)));
    }
    return new Words(words);
  }

  private static Word word(MatchResult markup) {
    if (markup.group(1) != null) {
      return new Word.Code(markup.group(1));
    }
    return markup.group(2) != null
        ? new Word.Strong(markup.group(2))
        : new Word.Link(markup.group(3), markup.group(4));
  }

  /** This line and then another. */
  public Words and(Words more) {
    List<Word> words = new ArrayList<>(list);
    words.addAll(more.list());
    return new Words(words);
  }

  /** This line and then a text that means itself. */
  public Words and(String more) {
    return and(plain(more));
  }

  /** This line with a capital letter at its beginning. */
  public Words capitalized() {
    if (list.isEmpty() || !(list.get(0) instanceof Word.Plain first)) {
      return this;
    }
    String text = first.text();
    Words begin = plain(Character.toUpperCase(text.charAt(0)) + text.substring(1));
    return begin.and(new Words(list.subList(1, list.size())));
  }

  /** True when there is nothing to read. */
  public boolean isEmpty() {
    return list.stream().allMatch(word -> word.text().isEmpty());
  }

  /** The text without its form. */
  public String bare() {
    return list.stream().map(Word::text).collect(Collectors.joining());
  }
}
