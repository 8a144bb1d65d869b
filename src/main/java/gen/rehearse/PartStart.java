package gen.rehearse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A start of one part of an app.
 *
 * @param run the name of the run to which it belongs
 */
record PartStart(RunConditions scene, PlacedPart part, String run) {

  /**
   * Starts the part in a new folder.
   *
   * @param given what the platform gives to it
   * @throws IOException with a message for people, when it cannot be started
   */
  AppProcess begin(Map<String, String> given) throws IOException {
    AtExit.unlessEnding();
    if (part.program() instanceof Program.Image image) {
      return image.engine().start(this, permitted(given));
    }
    return begin(((Program.Words) part.program()).words(), here(given));
  }

  private AppProcess begin(List<String> words, Map<String, String> variables) throws IOException {
    List<String> command = located(behindAdapter(words));
    Map<String, String> all = surroundings(folder());
    all.putAll(variables);
    try {
      return AppProcess.start(command, all, folder());
    } catch (IOException e) {
      throw notThere(command.get(0));
    }
  }

  /** The program is looked for as a shell would, where the part would look for others. */
  private List<String> located(List<String> words) throws IOException {
    String program = words.get(0);
    if (program.contains("/")) {
      return words;
    }
    List<String> located = new ArrayList<>(words);
    for (String each : scene.tripwires().before(scene.play().path()).split(":")) {
      Path file = Path.of(each, program);
      if (Files.isExecutable(file) && !Files.isDirectory(file)) {
        located.set(0, file.toString());
        return located;
      }
    }
    throw notThere(program);
  }

  private IOException notThere(String program) {
    String help = part.isVisited() ? "" : " Give --start " + part.name() + "='COMMAND'.";
    return new IOException("'" + program + "' cannot be started; is it there?" + help);
  }

  /** Where the part runs; an empty folder at first. */
  Path folder() throws IOException {
    String name = part.isVisited() ? run : run + "-" + part.name();
    return Files.createDirectories(scene.play().workFolder().resolve(name));
  }

  /** These words, run by the adapter where the part is, so that they get the variables it gets. */
  List<String> behindAdapter(List<String> words) {
    List<String> command = new ArrayList<>();
    part.part().adapter().ifPresent(file -> command.addAll(List.of("/bin/sh", file.toString())));
    command.addAll(words);
    return command;
  }

  /** What every process needs and a platform does not count. */
  Map<String, String> surroundings(Path folder) {
    Map<String, String> plain = new LinkedHashMap<>();
    plain.put("PATH", scene.tripwires().before(scene.play().path()));
    plain.put("HOME", folder.toString());
    plain.put("TMPDIR", folder.toString());
    plain.put("LANG", "C.UTF-8");
    return plain;
  }

  /** What the part is given where it runs outside of a container. */
  Map<String, String> here(Map<String, String> given) throws IOException {
    Map<String, String> all = permitted(given);
    return disk().map(mount -> mount.here(all)).orElse(all);
  }

  /** The part's disk in the installation to which a run belongs; the second one has its own. */
  Optional<Mount> disk() throws IOException {
    String folder = run.equals(SecondInstance.RUN) ? "disk-of-second" : "disk";
    String name = part.isVisited() ? folder : folder + "-of-" + part.name();
    return Mount.of(part.part().resource(), scene.play().workFolder().resolve(name));
  }

  /** The adapter refuses a server on its own computer, which in a container is a mistake. */
  Map<String, String> permitted(Map<String, String> given) {
    Map<String, String> all = new LinkedHashMap<>(given);
    boolean local =
        scene.play().server().isLocal()
            || !scene.stage().caches().isEmpty() && scene.play().redis().isLocal();
    if (local && part.part().adapter().isPresent()) {
      all.put("GEN_ALLOW_LOCAL_DATABASE", "1");
    }
    return all;
  }

  /** Where a process of the part listens; empty where that cannot be known. */
  Optional<List<Listeners.Listener>> listeners(AppProcess process) throws IOException {
    return part.program() instanceof Program.Words
        ? Listeners.of(process.tree())
        : Optional.empty();
  }

  /** What the platform builds for the part; empty where it takes an image as it is. */
  Optional<Path> dockerfile() {
    Optional<String> image = part.part().attribute("image");
    boolean own = image.equals(scene.visited().part().attribute("image"));
    return scene.stage().dockerfile().filter(file -> own || image.isEmpty());
  }

  /** What is run, in words. */
  String words() {
    return part.program() instanceof Program.Words command
        ? String.join(" ", command.words())
        : "the image " + part.part().attribute("image").orElse("");
  }
}
