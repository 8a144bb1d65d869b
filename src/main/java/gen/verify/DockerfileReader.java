package gen.verify;

import gen.document.Documents;
import gen.document.Format;
import gen.document.Node;
import gen.finding.Place;
import gen.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a Dockerfile into its instructions, whose continued lines are joined. */
final class DockerfileReader {

  private DockerfileReader() {}

  /**
   * One instruction.
   *
   * @param name in capitals, such as {@code FROM}
   * @param text everything after the name
   */
  record Instruction(String name, String text, Place place) {

    /**
     * The words of the exec form, which is JSON.
     *
     * @throws gen.finding.Rejected when it is not JSON
     */
    List<String> words() {
      String list = text.substring(Math.max(0, text.indexOf('[')));
      Node node = Documents.parse(new Source(place.file(), list), Format.JSON);
      return node instanceof Node.Listing words
          ? words.items().stream().map(item -> item.text("").orElse("")).toList()
          : List.of();
    }
  }

  /** The instructions in their order. */
  static List<Instruction> read(Source source) {
    List<Instruction> instructions = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    int first = 0;
    int number = 0;
    for (String line : source.text().split("\n", -1)) {
      number++;
      if (line.isBlank() || line.stripLeading().startsWith("#")) {
        continue;
      }
      first = joined.isEmpty() ? number : first;
      boolean goesOn = line.endsWith("\\");
      joined.append(goesOn ? line.substring(0, line.length() - 1) : line);
      if (!goesOn) {
        instructions.add(instruction(joined.toString().strip(), source.at(first, 1)));
        joined.setLength(0);
      }
    }
    return instructions;
  }

  private static Instruction instruction(String line, Place place) {
    String[] parts = line.split("\\s+", 2);
    String rest = parts.length == 1 ? "" : parts[1];
    return new Instruction(parts[0].toUpperCase(Locale.ROOT), rest, place);
  }
}
