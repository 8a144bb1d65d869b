package gen.validate;

import gen.finding.Place;
import gen.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a script or Dockerfile beside a manifest, without its indent, with those that continue
 * it.
 */
public record ScriptLine(String text, Place place) {

  /** The lines of a file that are neither empty nor comments, nor longer than people write. */
  public static List<ScriptLine> of(Source source) {
    List<ScriptLine> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Place begin = null;
    int number = 0;
    for (String line : source.text().lines().toList()) {
      number++;
      String text = line.strip();
      if (open.isEmpty() && (text.isEmpty() || text.startsWith("#"))) {
        continue;
      }
      begin = open.isEmpty() ? source.at(number, line.indexOf(text) + 1) : begin;
      boolean goesOn = text.endsWith("\\");
      open.append(goesOn ? text.substring(0, text.length() - 1) : text);
      if (!goesOn) {
        lines.add(new ScriptLine(open.toString().strip(), begin));
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      lines.add(new ScriptLine(open.toString().strip(), begin));
    }
    lines.removeIf(line -> line.text.length() > Verdict.LONGEST);
    return List.copyOf(lines);
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
