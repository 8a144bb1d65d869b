package gen.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Source;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in our words what a parser could not read. */
final class SyntaxWords {

  private SyntaxWords() {}

  /** What is wrong, at the place where the parser stopped. */
  static Finding finding(Source source, JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      Mark mark = marked.getProblemMark();
      Place place = source.at(mark.getLine() + 1, mark.getColumn() + 1);
      boolean tab = place.excerpt().contains("\t");
      return notWellFormed(
          place, marked.getProblem(), tab ? "indent with spaces, not with tabs" : "");
    }
    Place place = place(source, e.getLocation());
    String message = e.getOriginalMessage().lines().findFirst().orElse("").strip();
    if (message.contains("nesting depth")) {
      return Code.TOO_LARGE.at(
          place, "nested deeper than " + TreeParsers.MAX_DEPTH + " levels", "make it flatter");
    }
    // Class names of the parser and the rest of its own hints are of no use to the reader.
    return notWellFormed(
        place, message.replaceAll(", got this instead.*| \\(start marker at .*", ""), "");
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
