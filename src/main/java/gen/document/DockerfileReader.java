package gen.document;

import gen.finding.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a Dockerfile as a tree: {@code lines} has its instructions, each as one text; {@code
 * image}, {@code entrypoint} and {@code command} say on what its last stage builds and what it
 * runs, as texts like those behind FROM, ENTRYPOINT and CMD.
 */
final class DockerfileReader {

  private static final Pattern FROM =
      Pattern.compile(
          "(?:--\\S++\\s++)*+(?<image>\\S+)(?:\\s+(?i:as)\\s+(?<name>\\S+))?", Pattern.DOTALL);

  private static final Pattern ARG = Pattern.compile("(?<name>\\w+)=\"?(?<value>[^\"\\s]*)\"?.*");

  private static final Pattern VARIABLE =
      Pattern.compile(
          "\\$(?:\\{(?<braced>\\w+)(?::-(?<otherwise>[^}]*))?\\}|(?<name>[A-Za-z_]\\w*))");

  private final Source source;
  private final Map<String, String> arguments = new HashMap<>();
  private final Map<String, Map<String, Node>> stages = new HashMap<>();
  private Map<String, Node> stage = new LinkedHashMap<>();
  private boolean begun;
  private boolean ownCommand;

  private DockerfileReader(Source source) {
    this.source = source;
  }

  static Node read(Source source) {
    return new DockerfileReader(source).document();
  }

  private Node document() {
    List<Node> lines = new ArrayList<>();
    for (LogicalLine line : LogicalLine.of(source, Format.DOCKERFILE)) {
      if (!line.handed()) {
        lines.add(line.scalar());
        Instruction.of(line).ifPresent(this::follow);
      }
    }
    Map<String, Node.Entry> root = new LinkedHashMap<>();
    stage.forEach((name, node) -> root.put(name, new Node.Entry(node.place(), node)));
    root.put("lines", new Node.Entry(source.at(1, 1), new Node.Listing(lines, source.at(1, 1))));
    return new Node.Mapping(root, source.at(1, 1));
  }

  private void follow(Instruction instruction) {
    switch (instruction.name()) {
      case "FROM" -> begin(instruction.line(), instruction.rest());
      case "CMD" -> {
        stage.put("command", instruction.value());
        ownCommand = true;
      }
      case "ENTRYPOINT" -> {
        stage.put("entrypoint", instruction.value());
        if (!ownCommand) {
          // It takes away the command that comes from an earlier stage.
          stage.remove("command");
        }
      }
      case "ARG" -> {
        Matcher argument = ARG.matcher(instruction.text());
        if (!begun && argument.matches()) {
          arguments.put(argument.group("name"), argument.group("value"));
        }
      }
      default -> {
        // Says nothing about the image or what it runs.
      }
    }
  }

  /** A stage begins with what the image, or the earlier stage of that name, has. */
  private void begin(LogicalLine line, int rest) {
    begun = true;
    ownCommand = false;
    Matcher from = FROM.matcher(line.text()).region(rest, line.text().length());
    stage = new LinkedHashMap<>();
    if (!from.matches()) {
      return;
    }
    String image = filled(from.group("image"));
    Map<String, Node> earlier = stages.get(image.toLowerCase(Locale.ROOT));
    if (earlier != null) {
      stage.putAll(earlier);
    } else if (!image.isEmpty() && !image.equals("scratch")) {
      stage.put("image", new Node.Scalar(Node.Kind.STRING, image, line.place(from.start("image"))));
    }
    if (from.group("name") != null) {
      stages.put(from.group("name").toLowerCase(Locale.ROOT), stage);
    }
  }

  /** The text with its arguments filled in; empty when one of them has no value. */
  private String filled(String text) {
    StringBuilder filled = new StringBuilder();
    Matcher variable = VARIABLE.matcher(text);
    while (variable.find()) {
      String braced = variable.group("braced");
      String name = braced == null ? variable.group("name") : braced;
      String value = arguments.getOrDefault(name, variable.group("otherwise"));
      if (value == null || value.isEmpty()) {
        return "";
      }
      variable.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return variable.appendTail(filled).toString();
  }
}
