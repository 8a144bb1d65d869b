package gen.rehearse;

import gen.rehearse.StartedPart.Role;
import java.io.IOException;
import java.util.List;

/** The release commands of an app, before anything of it is started. */
record ReleaseRun(String name, RunConditions scene, Tenancy cast, StepReporter report) {

  /** Runs each once; false, and reported, when one does not end well. */
  boolean run() throws IOException, InterruptedException {
    for (PlacedPart part : scene.parts(Role.RELEASES)) {
      if (!run(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean run(PlacedPart part) throws IOException, InterruptedException {
    PartStart start = scene.start(part, name);
    Stopwatch since = new Stopwatch(scene.play().wishes().patience());
    RunningPart release;
    try {
      release = new RunningPart(start, start.begin(cast.variables(part)), since);
    } catch (IOException e) {
      report.step(part.name(), false, e.getMessage());
      return false;
    }
    boolean ended = release.process().endsWithin(scene.play().wishes().patience() * 1000L);
    // What it left behind would go with its container.
    List<String> told = release.told(cast);
    release.process().end(0);
    String wrong = problem(release, ended);
    String took = since.words();
    if (wrong.isEmpty() && told.isEmpty()) {
      report.step(part.name(), true, start.words() + ", done after " + took);
    } else {
      report.step(
          part.name(),
          false,
          wrong.isEmpty()
              ? "the password or a key is " + String.join(" and ", told)
              : release.said(wrong, cast));
    }
    return wrong.isEmpty();
  }

  private static String problem(RunningPart release, boolean ended) {
    if (!ended) {
      return "does not end within " + release.since().words();
    }
    int code = release.process().exitCode();
    return code == 0 ? "" : "ended with exit code " + code;
  }
}
