package gen.document;

import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An instruction of a Dockerfile, with the lines that continue it.
 *
 * @param line where it stands
 * @param name in capitals, such as {@code FROM}
 * @param rest index in the line of what comes after the name
 */
public record Instruction(LogicalLine line, String name, int rest) {

  private static final Pattern FORM =
      Pattern.compile("(?<name>[A-Za-z]+)\\s+(?<rest>.*)", Pattern.DOTALL);

  private static final Pattern FLAGS = Pattern.compile("(?:--\\S++\\s*+)*+");

  /** The instructions of a Dockerfile in their order. */
  public static List<Instruction> of(Source dockerfile) {
    return LogicalLine.of(dockerfile, Format.DOCKERFILE).stream()
        .flatMap(line -> of(line).stream())
        .toList();
  }

  /** The instruction in a line; none in what is handed to one, or without a text. */
  static Optional<Instruction> of(LogicalLine line) {
    Matcher form = FORM.matcher(line.text());
    return !line.handed() && form.matches()
        ? Optional.of(
            new Instruction(line, form.group("name").toUpperCase(Locale.ROOT), form.start("rest")))
        : Optional.empty();
  }

  /** True for an instruction of this name. */
  public boolean is(String other) {
    return name.equals(other);
  }

  /** Everything after the name, as one line. */
  public String text() {
    return line.joined(rest);
  }

  /** Where it begins. */
  public Place place() {
    return line.place(0);
  }

  /** Everything after the name, as a part of a tree. */
  Node.Scalar value() {
    return new Node.Scalar(Node.Kind.STRING, text(), line.place(rest));
  }

  /** True when this part of the Dockerfile's tree is what the instruction says. */
  public boolean says(Node part) {
    return part.place().equals(line.place(rest));
  }

  /** The flags before its words, such as {@code --from=build}, each followed by a blank. */
  public String flags() {
    String text = text();
    Matcher flags = FLAGS.matcher(text);
    return flags.lookingAt() ? text.substring(0, flags.end()) : "";
  }

  /** The words of the list form, which is JSON; empty for another form and a list that is none. */
  public Optional<List<String>> list() {
    String list = text().substring(flags().length());
    if (!list.startsWith("[")) {
      return Optional.empty();
    }
    try {
      Node node = Documents.parse(new Source(place().file(), list), Format.JSON);
      return node instanceof Node.Listing words
          ? Optional.of(words.items().stream().map(item -> item.text("").orElse("")).toList())
          : Optional.empty();
    } catch (Rejected e) {
      return Optional.empty();
    }
  }

  /** The words that it is given, behind its flags. */
  public List<String> words() {
    return list().orElseGet(() -> List.of(text().substring(flags().length()).split("\\s+")));
  }
}
