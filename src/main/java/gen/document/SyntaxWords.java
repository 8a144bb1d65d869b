package gen.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Source;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in our words what a parser could not read. */
final class SyntaxWords {

  /** What other languages of templates write for {@code ${…}}. */
  private static final Pattern BRACES = Pattern.compile("\\{\\{ *([A-Za-z][\\w.]*) *}}");

  private static final Pattern COLON_IN_TEXT =
      Pattern.compile("\\s*(?:- )?([\\w.-]+: )([^\"'{\\[&*!|>#].*: .*?)\\s*");

  private SyntaxWords() {}

  /** What is wrong, at the place where the parser stopped. */
  static Finding finding(Source source, JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      Mark mark = marked.getProblemMark();
      Place place = source.at(mark.getLine() + 1, mark.getColumn() + 1);
      return notWellFormed(place, marked.getProblem(), help(place));
    }
    Place place = place(source, e.getLocation());
    String message = e.getOriginalMessage().lines().findFirst().orElse("").strip();
    if (message.contains("nesting depth")) {
      return Code.TOO_LARGE.at(
          place, "nested deeper than " + TreeParsers.MAX_DEPTH + " levels", "make it flatter");
    }
    // Class names of the parser and the rest of its own hints are of no use to the reader.
    return notWellFormed(
        place, message.replaceAll(", got this instead.*| \\(start marker at .*", ""), help(place));
  }

  /** What the line should have been, as far as one sees. */
  private static String help(Place place) {
    String line = place.excerpt();
    Matcher braces = BRACES.matcher(line);
    if (braces.find()) {
      return "write `${" + braces.group(1) + "}`, with one pair of braces and a dollar sign";
    }
    Matcher colon = COLON_IN_TEXT.matcher(line);
    if (colon.matches()) {
      String text = Quoting.scalar(colon.group(2));
      return "a text with `: ` stands in quotes: `" + colon.group(1) + text + "`";
    }
    return line.contains("\t") ? "indent with spaces, not with tabs" : "";
  }

  private static Finding notWellFormed(Place place, String message, String help) {
    return Code.SYNTAX.at(place, "not well-formed: " + message, help);
  }

  private static Place place(Source source, JsonLocation at) {
    return at == null || at.getLineNr() < 1
        ? source.whole()
        : source.at(at.getLineNr(), Math.max(1, at.getColumnNr()));
  }
}
