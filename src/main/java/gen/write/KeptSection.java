package gen.write;

import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import java.util.Optional;

/** A part of a hand-written file that gen keeps up to date, between two markers. */
public final class KeptSection {

  /** The line before the part. */
  public static final String START = "<!-- deploy-buttons:start -->";

  /** The line after the part. */
  public static final String END = "<!-- deploy-buttons:end -->";

  private KeptSection() {}

  /**
   * The file with this text between its markers.
   *
   * @return empty when the file has no markers
   * @throws Rejected when only one marker is there, or one is there twice
   */
  public static Optional<String> replace(Source file, String content) {
    String text = file.text();
    int start = text.indexOf(START);
    int end = text.indexOf(END);
    if (start < 0 && end < 0) {
      return Optional.empty();
    }
    boolean twice = text.lastIndexOf(START) != start || text.lastIndexOf(END) != end;
    if (start < 0 || end < start || twice) {
      throw new Rejected(
          Code.BROKEN_MARKERS.at(
              place(file, Math.max(start, end)),
              "the markers of the buttons are not one pair",
              "keep one line " + START + " and one line " + END + " after it"));
    }
    // Lines end as they do in the rest of the file.
    String ending = text.contains("\r\n") ? "\r\n" : "\n";
    String part = "\n" + content.strip() + "\n";
    return Optional.of(
        text.substring(0, start + START.length())
            + part.replace("\n", ending)
            + text.substring(end));
  }

  private static Place place(Source file, int offset) {
    int line = (int) file.text().substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    return file.at(line, 1);
  }
}
