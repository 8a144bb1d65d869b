package gen.document;

import gen.finding.Place;
import gen.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a script or Dockerfile: together with the lines that continue it, and without comments.
 *
 * @param from index of its first character in the source
 * @param text as long as the part of the source that it stands for; what is no content is blank, so
 *     that an index in it leads to a place
 * @param handed true in a here-document, whose lines are handed to a command as they are
 */
public record LogicalLine(Source source, int from, String text, boolean handed) {

  private static final Pattern OTHER_ESCAPE =
      Pattern.compile("#[ \\t]*escape[ \\t]*=[ \\t]*`.*", Pattern.DOTALL);

  private static final Pattern HERE_DOCUMENT =
      Pattern.compile("(?<!<)<<-?[ \\t]*(?<quote>['\"]?)(?<end>[A-Za-z_][A-Za-z0-9_]*)\\k<quote>");

  /** The instructions of a Dockerfile that can be followed by one. */
  private static final Pattern WITH_FILES =
      Pattern.compile("\\s*(?:RUN|COPY|ADD)\\s", Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTED =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*+'", Pattern.DOTALL);

  /** The lines of a file in this format that say something; none of formats without lines. */
  public static List<LogicalLine> of(Source source, Format format) {
    return switch (format) {
      case SHELL -> new Splitter(source, '\\', false).lines();
      case DOCKERFILE -> {
        boolean isOther = OTHER_ESCAPE.matcher(source.text()).matches();
        yield new Splitter(source, isOther ? '`' : '\\', true).lines();
      }
      default -> List.of();
    };
  }

  /** The place of the character with this index in the text. */
  public Place place(int index) {
    return source.place(from + index);
  }

  /** The same line up to this index. */
  LogicalLine before(int index) {
    return new LogicalLine(source, from, text.substring(0, index), handed);
  }

  /** The text as a part of a tree. */
  Node.Scalar scalar() {
    return new Node.Scalar(Node.Kind.STRING, text.stripTrailing(), place(0));
  }

  /**
   * The text from this index on as if it had been written in one line: without what was made blank,
   * and without the indent of the lines that continue it.
   */
  public String joined(int index) {
    StringBuilder joined = new StringBuilder(text.length());
    boolean between = false;
    for (int i = index; i < text.length(); i++) {
      char character = text.charAt(i);
      between =
          character != source.text().charAt(from + i)
              || between && Character.isWhitespace(character);
      if (!between) {
        joined.append(character);
      }
    }
    return joined.toString().strip();
  }

  private static final class Splitter {

    private final Source source;
    private final char escape;
    private final boolean gaps;
    private final List<LogicalLine> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int openFrom;
    private boolean handed;
    private Optional<String> hereDocument = Optional.empty();

    /**
     * Splits a text.
     *
     * @param escape the character that, at the end of a line, continues it
     * @param gaps true when empty lines and comments do not end a line that is continued
     */
    Splitter(Source source, char escape, boolean gaps) {
      this.source = source;
      this.escape = escape;
      this.gaps = gaps;
    }

    List<LogicalLine> lines() {
      String text = source.text();
      int from = 0;
      while (from < text.length()) {
        int end = text.indexOf('\n', from);
        int next = end < 0 ? text.length() : end + 1;
        take(text.substring(from, next), from);
        from = next;
      }
      close();
      return lines;
    }

    /** Takes a line as it stands in the source, with its line break. */
    private void take(String text, int from) {
      if (hereDocument.filter(text.strip()::equals).isPresent()) {
        close();
        hereDocument = Optional.empty();
        handed = false;
        return;
      }
      boolean empty = text.isBlank();
      boolean comment = text.stripLeading().startsWith("#");
      if (open.isEmpty()) {
        openFrom = from;
      }
      if ((empty || comment) && !gaps) {
        close();
      } else if (!comment && !empty && !isContinued(text)) {
        open.append(text);
        close();
      } else if (!open.isEmpty() || !comment && !empty) {
        open.append(comment || empty ? " ".repeat(text.length()) : continued(text));
      }
    }

    private boolean isContinued(String text) {
      return text.stripTrailing().endsWith(String.valueOf(escape));
    }

    private String continued(String text) {
      int end = text.stripTrailing().length() - 1;
      return text.substring(0, end) + " ".repeat(text.length() - end);
    }

    private void close() {
      String text = open.toString();
      open.setLength(0);
      if (text.isBlank()) {
        return;
      }
      int begin = text.length() - text.stripLeading().length();
      lines.add(new LogicalLine(source, openFrom + begin, text.strip(), handed));
      if (!handed) {
        hereDocument =
            HERE_DOCUMENT
                .matcher(text)
                .results()
                .filter(here -> !gaps || isMeant(text, here.start()))
                .findFirst()
                .map(here -> here.group(2));
        handed = hereDocument.isPresent();
      }
    }

    /** True where an instruction is followed by a here-document, and does not quote the sign. */
    private static boolean isMeant(String text, int at) {
      return WITH_FILES.matcher(text).lookingAt()
          && QUOTED.matcher(text).results().noneMatch(q -> q.start() < at && at < q.end());
    }
  }
}
