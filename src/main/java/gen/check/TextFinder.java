package gen.check;

import gen.finding.Edit;
import gen.finding.Place;
import gen.finding.Source;
import java.util.Optional;

/** Finds the characters of a key or value in its file. */
public final class TextFinder {

  private TextFinder() {}

  /**
   * The edit that writes another text in place of the one at {@code place}; nothing when another
   * text stands there, such as one with escapes.
   */
  public static Optional<Edit> replace(Place place, String before, String after) {
    Source source = place.source();
    if (place.line() == 0 || before.isEmpty()) {
      return Optional.empty();
    }
    int from = source.offset(place.line(), place.column());
    boolean quote =
        from < source.text().length()
            && (source.text().charAt(from) == '"' || source.text().charAt(from) == '\'');
    int begin = quote ? from + 1 : from;
    boolean same = source.text().startsWith(before, begin);
    boolean closed =
        !quote
            || source
                .text()
                .startsWith(source.text().substring(from, from + 1), begin + before.length());
    return same && closed
        ? Optional.of(new Edit(source, begin, begin + before.length(), after))
        : Optional.empty();
  }

  /** The edit that takes the quotes from around this text; nothing when it has none. */
  public static Optional<Edit> unquote(Place place, String text) {
    Source source = place.source();
    int from = place.line() == 0 ? -1 : source.offset(place.line(), place.column());
    boolean quoted =
        from >= 0
            && (source.text().startsWith('"' + text + '"', from)
                || source.text().startsWith('\'' + text + '\'', from));
    return quoted
        ? Optional.of(new Edit(source, from, from + text.length() + 2, text))
        : Optional.empty();
  }
}
