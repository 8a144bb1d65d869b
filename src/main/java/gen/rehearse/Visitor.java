package gen.rehearse;

import gen.rehearse.Step.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who uses the app: a shell command that is given. It sees the app's variables, as they
 * are behind the adapter, and
 *
 * <ul>
 *   <li>{@code GEN_URL}: where the app answers, such as {@code http://127.0.0.1:8000};
 *   <li>{@code GEN_URL_SEARCH}: where a further service of this name answers;
 *   <li>{@code GEN_HOST}: the Host header under which people reach it;
 *   <li>{@code GEN_START}: {@code first}, {@code again} after a restart, or {@code other} for
 *       another installation;
 *   <li>{@code GEN_FOLDER}: a folder that stays the same for all visits.
 * </ul>
 *
 * <p>It ends with 0 when it found what it expected.
 */
record Visitor(RunConditions scene, Tenancy cast) {

  static Visitor of(RunConditions scene, Tenancy cast) {
    return new Visitor(scene, cast);
  }

  /** Visits the app; empty when nobody does. */
  Optional<Step> visit(String start) throws IOException, InterruptedException {
    String command = scene.play().wishes().visit();
    if (command.isEmpty()) {
      return Optional.empty();
    }
    AtExit.unlessEnding();
    Path notes = Files.createDirectories(scene.play().workFolder().resolve("visitor"));
    Path log = scene.play().workFolder().resolve("visit-" + start + ".log");
    PartStart place = scene.start(scene.visited(), start);
    ProcessBuilder builder =
        new ProcessBuilder(place.behindAdapter(List.of("/bin/sh", "-c", command)))
            .directory(scene.play().wishes().here().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().clear();
    builder.environment().putAll(place.here(cast.variables(scene.visited())));
    builder.environment().putAll(variables(place, notes));
    return Optional.of(judged(builder.start(), log));
  }

  private Map<String, String> variables(PartStart place, Path notes) {
    Map<String, String> all = place.surroundings(notes);
    all.put("PATH", scene.play().path());
    all.put("GEN_URL", scene.visited().url());
    scene.parts(StartedPart.Role.LISTENS).forEach(part -> all.put(variable(part), part.url()));
    all.put("GEN_HOST", scene.runtime().publicHost());
    all.put("GEN_START", place.run());
    all.put("GEN_FOLDER", notes.toString());
    return all;
  }

  private static String variable(PlacedPart part) {
    return "GEN_URL_" + part.name().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  private Step judged(Process process, Path log) throws IOException, InterruptedException {
    boolean ended;
    AtExit exit = AtExit.run(process::destroyForcibly);
    try {
      ended = process.waitFor(scene.play().wishes().patience(), TimeUnit.SECONDS);
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    } finally {
      exit.close();
    }
    String said = cast.covered(Files.readString(log)).strip();
    boolean good = ended && process.exitValue() == 0;
    String how = ended ? "ended with " + process.exitValue() : "did not end";
    return new Step(
        "visit",
        good ? Result.OK : Result.FAILED,
        good && !said.isEmpty() ? said : "the command of --visit " + how + lines(said));
  }

  private static String lines(String said) {
    return said.isEmpty() ? "" : "; it printed:\n" + said;
  }
}
