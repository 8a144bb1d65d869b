package gen.rehearse;

import gen.rehearse.StartedPart.Role;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One run of an app on its stores: its release command first, then everything that goes on.
 *
 * @param name of the run, for its folders and for who visits the app: first, again or other
 */
record AppRun(String name, RunConditions scene, Tenancy cast, StepReporter report) {

  void run() throws IOException, InterruptedException, SQLException {
    new RedisCheck(scene, cast, report).begin();
    if (!new ReleaseRun(name, scene, cast, report).run()) {
      return;
    }
    RunningApp app = new RunningApp(name, scene, cast, report);
    try {
      Optional<RunningPart> visited = started(app);
      if (visited.isPresent() && isWell(app, visited.get())) {
        awaitVisitors(visited.get().process());
        long needed = visited.get().since().millis();
        if (app.startAll(Role.WORKS) && app.workersStay(needed)) {
          look(app, visited.get());
        }
      }
    } finally {
      app.end();
    }
  }

  /** Further services first, as the one that people visit may need them. */
  private Optional<RunningPart> started(RunningApp app) {
    if (!app.startAll(Role.LISTENS)) {
      return Optional.empty();
    }
    Optional<RunningPart> visited = app.start(scene.visited(), "start");
    visited.ifPresent(found -> report.step("start", true, found.start().words()));
    return visited;
  }

  private boolean isWell(RunningApp app, RunningPart visited)
      throws IOException, InterruptedException {
    for (RunningPart service : app.parts(Role.LISTENS)) {
      if (!app.becomesWell(service, service.part().name(), service.start().words() + "\n")) {
        return false;
      }
    }
    return app.becomesWell(visited, "health", "");
  }

  /** Looks at the app as it runs, and lets somebody use it. */
  private void look(RunningApp app, RunningPart visited)
      throws IOException, InterruptedException, SQLException {
    checkDatabase(visited.process());
    ListeningCheck listening = new ListeningCheck(scene, report);
    listening.check(app);
    Visitor.of(scene, cast).visit(name).ifPresent(report::add);
    app.reportRunning();
    listening.note(app);
    new RedisCheck(scene, cast, report).check();
    checkSecrets(app);
  }

  /** Where the platform only looks at the port, an app may still be busy with its first start. */
  private void awaitVisitors(AppProcess app) throws InterruptedException {
    Stopwatch watch = new Stopwatch(scene.window());
    while (app.isAlive() && !watch.isOver() && scene.visitorsCheck().problem().isPresent()) {
      Thread.sleep(100);
    }
  }

  /** An open port does not say that the first start is over, so this waits a little. */
  private void checkDatabase(AppProcess app)
      throws SQLException, IOException, InterruptedException {
    Stopwatch watch = new Stopwatch(Math.min(scene.play().wishes().patience(), 15));
    int tables = cast.provisioner().tables(cast.tenant());
    while (tables == 0 && app.isAlive() && !watch.isOver()) {
      Thread.sleep(200);
      tables = cast.provisioner().tables(cast.tenant());
    }
    report.step(
        "use of the database",
        tables > 0,
        tables > 0
            ? tables + " tables in " + cast.tenant().database()
            : "the app is well, but its database is empty: it uses another one");
  }

  private void checkSecrets(RunningApp app) throws IOException {
    List<String> places = new ArrayList<>();
    for (RunningPart each : app.parts()) {
      places.addAll(each.told(cast));
    }
    boolean kept = places.isEmpty();
    report.step(
        "secrets stay secret",
        kept,
        kept
            ? "no password or key is in the log or on a command line"
            : "the password or a key is " + String.join(" and ", places));
  }
}
