package gen.app;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Nearest;
import gen.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with references, such as {@code pg://${postgres.host}:${postgres.port}}. A <code>$${
 * </code> is a literal <code>${</code>; {@code ${postgres.password|urlencode}} is the
 * percent-encoded value, and {@code ${postgres.password|json}} the one that can stand between the
 * quotes of a JSON string.
 *
 * @param pieces texts and references in order; no two texts follow each other
 */
public record Expression(List<Piece> pieces) {

  private static final Pattern TOKEN = Pattern.compile("\\$\\$\\{|\\$\\{([^}]*)(}?)");
  private static final Pattern NAME =
      Pattern.compile("([a-z]+\\.[A-Za-z0-9_]+|port)(?:\\|(urlencode|json))?");

  /** Keeps its own copy, with neighbouring texts joined. */
  public Expression {
    pieces = List.copyOf(joined(pieces));
  }

  /** An expression that is only this text. */
  public static Expression text(String text) {
    return new Expression(List.of(new Piece.Text(text)));
  }

  /** Reads an expression; what is wrong with it goes to {@code findings}. */
  public static Expression parse(String text, Place place, Consumer<Finding> findings) {
    List<Piece> pieces = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    int from = 0;
    while (token.find()) {
      pieces.add(new Piece.Text(text.substring(from, token.start())));
      from = token.end();
      if (token.group(1) == null) {
        pieces.add(new Piece.Text("${"));
      } else {
        reference(token, place, findings).ifPresent(pieces::add);
      }
    }
    pieces.add(new Piece.Text(text.substring(from)));
    return new Expression(pieces);
  }

  /** The references in this expression. */
  public Stream<Piece.Reference> references() {
    return pieces.stream()
        .filter(Piece.Reference.class::isInstance)
        .map(Piece.Reference.class::cast);
  }

  /** True when this is text only. */
  public boolean isText() {
    return references().findAny().isEmpty();
  }

  /** The text of an expression that {@link #isText}. */
  public String asText() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(((Piece.Text) piece).text()));
    return text.toString();
  }

  /** The expression as one would write it in a descriptor. */
  @Override
  public String toString() {
    StringBuilder written = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Reference reference) {
        written.append("${").append(reference.name()).append(reference.form().filter()).append('}');
        // What stands behind the URL of a Redis has its own / or ?.
        boolean opened = reference.form() == Piece.Form.QUERY;
        written.append(opened && References.isDatabase(reference.name()) ? "?" : "");
      } else {
        written.append(((Piece.Text) piece).text().replace("${", "$${"));
      }
    }
    return written.toString();
  }

  private static Optional<Piece> reference(Matcher token, Place place, Consumer<Finding> findings) {
    String inside = token.group(1);
    Matcher name = NAME.matcher(inside);
    if (token.group(2).isEmpty() || !name.matches()) {
      findings.accept(
          Code.BAD_REFERENCE.at(
              place,
              "'" + token.group() + "' is not a reference",
              "write a reference such as ${postgres.host}, or $${ for a literal ${"));
      return Optional.empty();
    }
    Piece.Reference reference = new Piece.Reference(name.group(1), Piece.Form.of(name.group(2)));
    if (!References.isKnown(reference.name())) {
      findings.accept(
          Code.UNKNOWN_REFERENCE.at(
              place,
              "reference '" + reference.name() + "' is unknown; known: " + References.list(),
              Nearest.help(reference.name(), References.names(), "use a known reference")));
    }
    return Optional.of(reference);
  }

  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> result = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text part) {
        text.append(part.text());
        continue;
      }
      flush(text, result);
      result.add(piece);
    }
    flush(text, result);
    return result.isEmpty() ? List.of(new Piece.Text("")) : result;
  }

  private static void flush(StringBuilder text, List<Piece> into) {
    if (text.length() > 0) {
      into.add(new Piece.Text(text.toString()));
      text.setLength(0);
    }
  }
}
