package gen.check;

import gen.document.Format;
import gen.document.LogicalLine;
import gen.finding.Place;
import gen.finding.Source;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a script or Dockerfile beside a manifest, without its indent, with those that continue
 * it.
 */
public record ScriptLine(String text, Place place) {

  /** The lines of a file that are neither empty nor comments, nor longer than people write. */
  static List<ScriptLine> of(Source source, Format format) {
    return LogicalLine.of(source, format).stream()
        .map(line -> new ScriptLine(line.joined(0), line.place(0)))
        .filter(line -> line.text.length() <= Verdict.LONGEST)
        .toList();
  }

  /** True when this is in it. */
  public boolean has(Pattern pattern) {
    return pattern.matcher(text).find();
  }

  /** True when both stand in the same file. */
  public boolean isBeside(ScriptLine other) {
    return place.file().equals(other.place.file());
  }
}
