package gen.verify;

import gen.app.Image;
import gen.app.LeanRecipe;
import gen.deployment.LeanImage;
import gen.document.Instruction;
import gen.finding.Place;
import gen.finding.Source;
import gen.reading.Commands;
import gen.reading.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the Dockerfile of a lean image says, by the words for it in messages. The decided image and
 * the file that was printed from it must come to the same.
 */
record LeanReading(Map<String, Located<String>> parts) {

  private static final String COPIED = "what is copied";
  private static final Pattern PACKAGES =
      Pattern.compile(
          "(?:add --no-cache|install -y --no-install-recommends)((?: [a-z0-9.+-]++)++)");
  private static final Pattern WRITES = Pattern.compile("chmod -R a\\+rwX((?: /\\S*+)++)$");
  private static final Pattern PROGRAM = Pattern.compile("-name (\\S+)");
  private static final Pattern VARIABLE =
      Pattern.compile("([A-Za-z_0-9]+)=\"(.*)\"", Pattern.DOTALL);

  /** What the file must say. */
  static LeanReading of(LeanImage image, Place place) {
    LeanRecipe recipe = image.recipe();
    Image original = image.app().web().image();
    LeanReading reading = new LeanReading(new LinkedHashMap<>());
    reading.add("the published image", image.original(), place);
    reading.add("the base", recipe.base(), place);
    reading.add("the repository", image.app().links().repository(), place);
    reading.add("the packages", String.join(" ", recipe.packages().names()), place);
    recipe.paths().forEach(path -> reading.add(COPIED, path, place));
    recipe.env().forEach((name, value) -> reading.add("variable " + name, value, place));
    reading.add("the folder", recipe.folder(), place);
    reading.add("what is written", String.join(" ", original.writes()), place);
    reading.add("what is left behind", String.join(" ", recipe.without()), place);
    reading.add("the check", Commands.join(recipe.check()), place);
    reading.add("the user", original.isNonRoot() ? original.user() : "", place);
    reading.add("the port", String.valueOf(image.app().web().http().port()), place);
    reading.add("the entrypoint", Commands.join(original.entrypoint()), place);
    reading.add("the command", Commands.join(image.command()), place);
    return reading;
  }

  /** What the file says; nothing for a list that is none. */
  static LeanReading of(Source dockerfile) {
    LeanReading reading = new LeanReading(new LinkedHashMap<>());
    Instruction.of(dockerfile).forEach(reading::add);
    return reading;
  }

  private void add(Instruction instruction) {
    String text = instruction.text();
    Place place = instruction.place();
    switch (instruction.name()) {
      case "FROM" -> {
        boolean kept = !text.endsWith(" AS app");
        add(kept ? "the base" : "the published image", text.replace(" AS app", ""), place);
      }
      case "LABEL" -> addVariable("the repository", text, place);
      case "COPY" -> add(COPIED, copied(instruction), place);
      case "ENV" -> addVariable("", text, place);
      case "WORKDIR" -> add("the folder", text, place);
      case "RUN" -> addRun(instruction);
      case "USER" -> add("the user", text, place);
      case "EXPOSE" -> add("the port", text, place);
      case "ENTRYPOINT" -> add("the entrypoint", list(instruction), place);
      case "CMD" -> add("the command", list(instruction), place);
      default -> add("instruction " + instruction.name(), text, place);
    }
  }

  private static String list(Instruction instruction) {
    return Commands.join(instruction.list().orElse(List.of()));
  }

  /** One path when it goes to the same place; otherwise all that is said. */
  private static String copied(Instruction instruction) {
    List<String> words = instruction.list().orElse(List.of());
    boolean same = words.size() == 2 && words.get(0).equals(words.get(1));
    return same && instruction.text().startsWith("--from=app [")
        ? words.get(0)
        : instruction.text();
  }

  private void addRun(Instruction run) {
    Matcher packages = PACKAGES.matcher(run.text());
    Matcher writes = WRITES.matcher(run.text());
    if (run.text().startsWith("[")) {
      add("the check", list(run), run.place());
    } else if (packages.find()) {
      add("the packages", packages.group(1).strip(), run.place());
    } else if (writes.find()) {
      add("what is written", writes.group(1).strip(), run.place());
    } else {
      String programs =
          PROGRAM
              .matcher(run.text())
              .results()
              .map(m -> m.group(1))
              .collect(Collectors.joining(" "));
      add("what is left behind", programs, run.place());
    }
  }

  private void addVariable(String what, String text, Place place) {
    Matcher variable = VARIABLE.matcher(text.replaceFirst("^org\\.opencontainers\\.image\\.", ""));
    boolean good = variable.matches();
    String name = what.isEmpty() ? "variable " + (good ? variable.group(1) : text) : what;
    add(name, good ? variable.group(2).replaceAll("\\\\(.)", "$1") : text, place);
  }

  /** Several values of one part stand after each other; an empty one is nothing. */
  private void add(String part, String value, Place place) {
    if (!value.isEmpty()) {
      parts.merge(
          part,
          new Located<>(value, place),
          (first, more) -> new Located<>(first.value() + " " + more.value(), first.place()));
    }
  }

  /** The parts that this and another reading have. */
  List<String> partsWith(LeanReading other) {
    List<String> names = new ArrayList<>(parts.keySet());
    other.parts.keySet().stream().filter(name -> !parts.containsKey(name)).forEach(names::add);
    return names;
  }

  /** The value of a part; empty if nothing is said. */
  String value(String part) {
    return parts.containsKey(part) ? parts.get(part).value() : "";
  }
}
