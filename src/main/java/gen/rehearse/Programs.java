package gen.rehearse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What starts the parts of an app.
 *
 * @param first what starts the service that people visit
 * @param starts the words that start other parts, by name
 * @param without the names of parts that are left out
 * @param engine what runs images of others, where one answers; asked only when it is needed
 */
public record Programs(
    Program first,
    Map<String, Program.Words> starts,
    Set<String> without,
    Supplier<Optional<Engine>> engine) {

  /** What starts a part of the app that people visit; nothing where nobody says it. */
  Optional<Program> of(StartedPart part, StartedPart visited) {
    if (without.contains(part.name())) {
      return Optional.of(new Program.LeftOut());
    }
    if (starts.containsKey(part.name())) {
      return Optional.of(starts.get(part.name()));
    }
    if (part.role() == StartedPart.Role.VISITED || first instanceof Program.Image) {
      return Optional.of(first);
    }
    if (!isSameImage(part, visited)) {
      return engine.get().map(Program.Image::new);
    }
    return Optional.of(part.command().isEmpty() ? first : new Program.Words(part.command()));
  }

  private static boolean isSameImage(StartedPart part, StartedPart visited) {
    Optional<String> image = part.attribute("image");
    return image.isEmpty() || image.equals(visited.attribute("image"));
  }

  /** What is wrong with the names, or starts no part. */
  List<String> problems(List<StartedPart> parts) {
    List<String> names = parts.stream().map(StartedPart::name).toList();
    Set<String> known = new HashSet<>(names.subList(1, names.size()));
    List<String> problems = new ArrayList<>();
    starts.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> problems.add(unknown("--start", name, parts)));
    without.stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> problems.add(unknown("--without", name, parts)));
    parts.stream()
        .filter(part -> of(part, parts.get(0)).isEmpty())
        .forEach(part -> problems.add(nothing(part)));
    return problems;
  }

  private static String unknown(String option, String name, List<StartedPart> parts) {
    StartedPart visited = parts.get(0);
    if (name.equals(visited.name())) {
      return option + " " + name + ": people visit this one; the words after -- start it";
    }
    List<String> names = parts.stream().skip(1).map(StartedPart::name).toList();
    return option
        + " "
        + name
        + ": the manifests start nothing of this name; "
        + (names.isEmpty()
            ? "they start one service only"
            : "there is " + String.join(", ", names));
  }

  private static String nothing(StartedPart part) {
    return part.name()
        + ": nothing starts it, as it is another image ("
        + part.attribute("image").orElse("")
        + "); give --start "
        + part.name()
        + "='COMMAND', leave it out with --without "
        + part.name()
        + ", or start Docker";
  }
}
