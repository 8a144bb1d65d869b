package gen.rehearse;

import gen.rehearse.StartedPart.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of an app that run, and what of them is reported. */
final class RunningApp {

  /** A worker that has not ended after so many milliseconds has begun to work. */
  private static final int SHORTEST = 1000;

  private static final int LONGEST = 30_000;

  private final String run;
  private final RunConditions scene;
  private final Tenancy cast;
  private final StepReporter report;
  private final List<RunningPart> running = new ArrayList<>();

  /** Nothing runs yet. */
  RunningApp(String run, RunConditions scene, Tenancy cast, StepReporter report) {
    this.run = run;
    this.scene = scene;
    this.cast = cast;
    this.report = report;
  }

  /** Starts a part; empty, and reported at this step, when it cannot be started. */
  Optional<RunningPart> start(PlacedPart part, String step) {
    PartStart start = scene.start(part, run);
    try {
      Stopwatch since = new Stopwatch(scene.window());
      RunningPart started = new RunningPart(start, start.begin(cast.variables(part)), since);
      running.add(started);
      return Optional.of(started);
    } catch (IOException e) {
      report.step(step, false, e.getMessage());
      return Optional.empty();
    }
  }

  /** Starts all parts of a role; false when one cannot be started. */
  boolean startAll(Role role) {
    return scene.parts(role).stream().allMatch(part -> start(part, part.name()).isPresent());
  }

  /** The parts of a role that were started. */
  List<RunningPart> parts(Role role) {
    return running.stream().filter(each -> each.part().part().role() == role).toList();
  }

  /** Everything that was started. */
  List<RunningPart> parts() {
    return running;
  }

  /**
   * Waits until a part is well; false, and reported at this step, when it is not in time.
   *
   * @param words what is said before how long it took
   */
  boolean becomesWell(RunningPart running, String step, String words)
      throws IOException, InterruptedException {
    HealthCheck check = running.part().check();
    Optional<String> problem = Optional.of("nothing was asked");
    while (!running.since().isOver() && running.process().isAlive() && problem.isPresent()) {
      Thread.sleep(50);
      problem = check.problem();
    }
    if (problem.isEmpty()) {
      report.step(step, true, words + check.words() + ", well after " + running.since().words());
      return true;
    }
    String what =
        running
            .ending()
            .map(end -> "the app " + end)
            .orElse(problem.get() + " within " + scene.window() + " seconds");
    report.step(step, false, running.said(what, cast));
    return false;
  }

  /**
   * Waits until each worker runs as long as the app needed to get well, as it most often is the
   * same program; false, and reported, when one ends.
   */
  boolean workersStay(long millis) throws IOException, InterruptedException {
    long enough = Math.max(SHORTEST, Math.min(LONGEST, millis));
    for (RunningPart worker : parts(Role.WORKS)) {
      while (worker.process().isAlive() && worker.since().millis() < enough) {
        Thread.sleep(50);
      }
    }
    return parts(Role.WORKS).stream().allMatch(worker -> worker.process().isAlive())
        || reportRunning();
  }

  /**
   * Reports of each worker whether it still runs, and of a service that does not; true if all do.
   */
  boolean reportRunning() throws IOException {
    boolean all = true;
    for (RunningPart part : running) {
      Optional<String> ending = part.ending();
      if (ending.isPresent() && !part.part().isVisited()) {
        String what = ending.get() + "; it has to go on";
        report.step(part.part().name(), false, part.said(what, cast));
        all = false;
      } else if (part.part().part().role() == Role.WORKS) {
        String ran = ", runs after " + part.since().words();
        report.step(part.part().name(), true, part.start().words() + ran);
      }
    }
    return all;
  }

  /** Ends everything, what was started last first. */
  void end() throws InterruptedException {
    if (running.isEmpty()) {
      return;
    }
    List<RunningPart.Stopped> ends = new ArrayList<>();
    for (int i = running.size() - 1; i >= 0; i--) {
      ends.add(0, running.get(i).end());
    }
    boolean one = ends.size() == 1;
    report.step(
        "stop",
        ends.stream().allMatch(RunningPart.Stopped::good),
        String.join(
            "\n",
            ends.stream()
                .map(each -> (one ? "" : each.part().part().name() + ": ") + each.words())
                .toList()));
  }
}
