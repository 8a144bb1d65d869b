package gen.rehearse;

import gen.rehearse.Step.Result;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts an app without a database, once with nothing that names one and once with the address of a
 * server that does not answer. It has to say so and end, and must not reach for another database.
 */
record WithoutDatabase(RunConditions scene, Tenancy cast, StepReporter report) {

  private static final String STEP = "without a database";

  /** An app that has not ended after so many seconds is taken for one that keeps trying. */
  private static final int BOUND_SECONDS = 60;

  /** So long it may look well before it notices. */
  private static final int DOUBT_MILLIS = 4000;

  private static final Pattern FAILURE = Pattern.compile("(?i)refuse|not set|missing|connect");

  /** How a start ended. */
  private record Ending(Result result, String words) {}

  void run(Map<String, String> unreachable) throws IOException, InterruptedException {
    Ending absent = start("absent", cast.withoutDatabase(scene.visited()));
    Ending closed = start("unreachable", unreachable);
    Result worst =
        Stream.of(Result.FAILED, Result.NOTE)
            .filter(result -> absent.result() == result || closed.result() == result)
            .findFirst()
            .orElse(Result.OK);
    report.add(
        new Step(
            STEP,
            worst,
            "with none named it " + absent.words() + "\nwith none there it " + closed.words()));
  }

  private Ending start(String name, Map<String, String> variables)
      throws IOException, InterruptedException {
    int before = scene.tripwires().called().size();
    AppProcess app;
    try {
      app = scene.start(name, variables);
    } catch (IOException e) {
      // The step of the real start says what cannot be started.
      return new Ending(Result.NOTE, "could not be started");
    }
    try {
      Ending ending = watch(app);
      List<String> called = scene.tripwires().called();
      return called.size() == before
          ? ending
          : new Ending(
              Result.FAILED,
              "reaches for another database; it ran: " + cast.covered(called.get(before)));
    } finally {
      app.end(scene.runtime().graceSeconds());
    }
  }

  private Ending watch(AppProcess app) throws IOException, InterruptedException {
    int bound = Math.min(scene.play().wishes().patience(), BOUND_SECONDS);
    Stopwatch watch = new Stopwatch(bound);
    long wellAt = -1;
    while (!app.endsWithin(100)) {
      String server = ServerTraps.serverAmong(app.tree());
      if (!server.isEmpty()) {
        return new Ending(Result.FAILED, "runs a database server of its own: " + server);
      }
      boolean well = scene.strictCheck().problem().isEmpty();
      wellAt = !well ? -1 : wellAt < 0 ? watch.millis() : wellAt;
      if (watch.isOver() || well && watch.millis() - wellAt > DOUBT_MILLIS) {
        return well
            ? new Ending(Result.FAILED, "becomes well all the same: it uses another database")
            : new Ending(
                Result.NOTE, "does not end within " + bound + " seconds, but is never well");
      }
    }
    return ended(app, watch);
  }

  private Ending ended(AppProcess app, Stopwatch watch) throws IOException {
    String how = "ends after " + watch.words() + " with exit code " + app.exitCode();
    String said = lastWords(app.printed());
    return said.isEmpty()
        ? new Ending(Result.FAILED, how + " and says nothing")
        : new Ending(Result.OK, how + ": " + cast.covered(said));
  }

  /** The last line that speaks of a failure, or the last one; none from inside a stack trace. */
  private static String lastWords(String printed) {
    List<String> lines =
        printed
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("\t") && !line.startsWith("  "))
            .toList();
    String last =
        lines.stream()
            .filter(line -> FAILURE.matcher(line).find())
            .reduce((before, line) -> line)
            .orElse(lines.isEmpty() ? "" : lines.get(lines.size() - 1));
    return last.length() > 200 ? last.substring(0, 200) + "…" : last;
  }
}
