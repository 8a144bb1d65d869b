package gen.document;

import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An instruction of a Dockerfile, with the lines that continue it.
 *
 * @param name in capitals, such as {@code FROM}
 * @param text everything after the name
 */
public record Instruction(String name, String text, Place place) {

  private static final Pattern FORM =
      Pattern.compile("(?<name>[A-Za-z]+)\\s+(?<rest>.*)", Pattern.DOTALL);

  private static final Pattern OTHER_ESCAPE =
      Pattern.compile("#[ \\t]*escape[ \\t]*=[ \\t]*`.*", Pattern.DOTALL);

  /** The instructions of a Dockerfile in their order. */
  public static List<Instruction> of(Source dockerfile) {
    List<Instruction> instructions = new ArrayList<>();
    for (LogicalLine line : lines(dockerfile)) {
      Matcher form = FORM.matcher(line.text());
      if (form.matches()) {
        String name = form.group("name").toUpperCase(Locale.ROOT);
        instructions.add(new Instruction(name, form.group("rest"), line.place(0)));
      }
    }
    return instructions;
  }

  /** The lines of a Dockerfile, each with those that continue it. */
  static List<LogicalLine> lines(Source dockerfile) {
    boolean isOther = OTHER_ESCAPE.matcher(dockerfile.text()).matches();
    return LogicalLine.of(dockerfile, isOther ? '`' : '\\', true);
  }

  /** A line as the form that an instruction has; it may have none. */
  static Matcher form(LogicalLine line) {
    return FORM.matcher(line.text());
  }

  /**
   * The words of the list form, which is JSON; none of another form.
   *
   * @throws Rejected when it is not JSON
   */
  public List<String> words() {
    String list = text.substring(Math.max(0, text.indexOf('[')));
    Node node = Documents.parse(new Source(place.file(), list), Format.JSON);
    return node instanceof Node.Listing words
        ? words.items().stream().map(item -> item.text("").orElse("")).toList()
        : List.of();
  }
}
