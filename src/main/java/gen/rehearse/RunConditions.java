package gen.rehearse;

import gen.reading.Located;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all starts of an app have in common. */
record RunConditions(
    RehearsalOrder play, StartedManifests stage, PlatformRuntime runtime, ServerTraps tripwires) {

  /** A scene with an empty work folder. */
  static RunConditions of(RehearsalOrder play, StartedManifests stage, PlatformRuntime runtime)
      throws IOException {
    return new RunConditions(
        play, stage, runtime, ServerTraps.in(play.workFolder().resolve("tripwires")));
  }

  /**
   * Starts the app in a new folder.
   *
   * @param name of the folder
   * @param given what the platform gives to the app
   * @throws IOException with a message for people, when it cannot be started
   */
  AppProcess start(String name, Map<String, String> given) throws IOException {
    AtExit.unlessEnding();
    Path folder = Files.createDirectories(play.workFolder().resolve(name));
    if (play.program() instanceof Program.Image image) {
      return image.engine().start(this, permitted(given), folder, disk(name));
    }
    List<String> command = behindAdapter(((Program.Words) play.program()).words());
    Map<String, String> all = surroundings(folder);
    all.putAll(here(name, given));
    try {
      return AppProcess.start(command, all, folder);
    } catch (IOException e) {
      throw new IOException("'" + command.get(0) + "' cannot be started; is it there?");
    }
  }

  /** These words, run by the adapter where the app is, so that they get the variables it gets. */
  List<String> behindAdapter(List<String> words) {
    List<String> command = new ArrayList<>();
    stage.adapter().ifPresent(file -> command.addAll(List.of("/bin/sh", file.toString())));
    command.addAll(words);
    return command;
  }

  /** What every process needs and a platform does not count. */
  Map<String, String> surroundings(Path folder) {
    Map<String, String> plain = new LinkedHashMap<>();
    plain.put("PATH", tripwires.before(play.path()));
    plain.put("HOME", folder.toString());
    plain.put("TMPDIR", folder.toString());
    plain.put("LANG", "C.UTF-8");
    return plain;
  }

  /** What an app of this run is given that runs outside of a container. */
  Map<String, String> here(String run, Map<String, String> given) throws IOException {
    Map<String, String> all = permitted(given);
    return disk(run).map(mount -> mount.here(all)).orElse(all);
  }

  /** The disk of the installation to which a run belongs; the second one has its own. */
  private Optional<Mount> disk(String run) throws IOException {
    String folder = run.equals(SecondInstance.RUN) ? "disk-of-second" : "disk";
    return Mount.of(stage.service(), play.workFolder().resolve(folder));
  }

  /** The adapter refuses a server on its own computer, which in a container is a mistake. */
  private Map<String, String> permitted(Map<String, String> given) {
    Map<String, String> all = new LinkedHashMap<>(given);
    if (play.server().isLocal() && stage.adapter().isPresent()) {
      all.put("GEN_ALLOW_LOCAL_DATABASE", "1");
    }
    return all;
  }

  /** Where the app listens; empty where that cannot be known. */
  Optional<List<Listeners.Listener>> listeners(AppProcess app) throws IOException {
    return play.program() instanceof Program.Words ? Listeners.of(app.tree()) : Optional.empty();
  }

  /** What is run, in words. */
  String words() {
    return play.program() instanceof Program.Words command
        ? String.join(" ", command.words())
        : "the image " + attribute("image").orElse("");
  }

  /** How the platform asks whether the app is well. */
  HealthCheck check() {
    return HealthCheck.of(runtime, attribute("health"), attribute("healthHost"));
  }

  /** Whether the app serves its visitors, where the platform itself only looks at the port. */
  HealthCheck strictCheck() {
    HealthCheck check = check();
    return check.isPortOnly()
        ? new HealthCheck(runtime.port(), "/", runtime.publicHost(), 200, 399)
        : check;
  }

  /** Whether visitors get any answer that is no error of the app. */
  HealthCheck visitorsCheck() {
    HealthCheck check = check();
    return check.isPortOnly()
        ? new HealthCheck(runtime.port(), "/", runtime.publicHost(), 100, 499)
        : check;
  }

  /** The seconds that an app has to become well. */
  int window() {
    return Math.min(play.wishes().patience(), play.platform().health().windowSeconds());
  }

  /** What the manifests say of the service. */
  Optional<String> attribute(String name) {
    return stage.service().attribute(name).map(Located::value);
  }
}
