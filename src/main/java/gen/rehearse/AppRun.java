package gen.rehearse;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One run of an app on its database, from the start to the end.
 *
 * @param name of the run, for its folder and for who visits the app: first, again or other
 */
record AppRun(String name, RunConditions scene, Tenancy cast, StepReporter report) {

  void run() throws IOException, InterruptedException, SQLException {
    AppProcess app;
    try {
      app = scene.start(name, cast.variables());
    } catch (IOException e) {
      report.step("start", false, e.getMessage());
      return;
    }
    try {
      report.step("start", true, scene.words());
      if (becomesWell(app)) {
        awaitVisitors(app);
        checkDatabase(app);
        checkListeners(app);
        Visitor.of(scene, cast).visit(name).ifPresent(report::add);
        checkSecrets(app);
      }
    } finally {
      end(app);
    }
  }

  private void end(AppProcess app) throws InterruptedException {
    if (!app.isAlive()) {
      app.end(0);
      report.step("stop", true, "it had ended before");
      return;
    }
    if (scene.runtime().graceSeconds() == 0) {
      app.end(0);
      report.step("stop", true, "killed at once, as the platform does; apps get no time to end");
      return;
    }
    Stopwatch watch = new Stopwatch(0);
    AppProcess.End end = app.end(scene.runtime().graceSeconds());
    String allowed = scene.runtime().graceSeconds() + " seconds";
    report.step(
        "stop",
        end == AppProcess.End.WHOLE,
        switch (end) {
          case WHOLE -> "ended by SIGTERM after " + watch.words() + " of " + allowed;
          case LEFT_BEHIND -> "SIGTERM ends a process before the app, which goes on; use exec";
          case KILLED -> "had to be killed; SIGTERM did not end it within " + allowed;
        });
  }

  private boolean becomesWell(AppProcess app) throws IOException, InterruptedException {
    HealthCheck check = scene.check();
    Stopwatch watch = new Stopwatch(scene.window());
    Optional<String> problem = Optional.of("nothing was asked");
    while (!watch.isOver() && app.isAlive() && problem.isPresent()) {
      Thread.sleep(50);
      problem = check.problem();
    }
    if (problem.isEmpty()) {
      report.step("health", true, check.words() + ", well after " + watch.words());
      return true;
    }
    String what =
        app.isAlive()
            ? problem.get() + " within " + scene.window() + " seconds"
            : "the app ended with exit code " + app.exitCode();
    report.step("health", false, what + "; it printed:\n" + cast.covered(app.lastLines(10)));
    return false;
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

  private void checkListeners(AppProcess app) throws IOException {
    Optional<List<Listeners.Listener>> found = scene.listeners(app);
    if (found.isEmpty()) {
      report.note("listening", "not looked at: only Linux tells it, and only of a command");
      return;
    }
    int port = scene.runtime().port();
    Set<Integer> open = new TreeSet<>();
    found.get().stream().filter(each -> !each.local()).forEach(each -> open.add(each.port()));
    boolean reachable = open.remove(port);
    open.removeAll(scene.play().wishes().alsoListens());
    List<String> wrong = new ArrayList<>();
    if (!reachable) {
      wrong.add("port " + port + " is open for this computer only; listen on 0.0.0.0 or [::]");
    }
    if (!open.isEmpty()) {
      wrong.add(
          "the app listens on other ports too: "
              + open.toString().replaceAll("[\\[\\]]", "")
              + "; close them, or allow them with --also-listens");
    }
    report.step(
        "listening",
        wrong.isEmpty(),
        wrong.isEmpty() ? "on port " + port : String.join("; ", wrong));
  }

  private void checkSecrets(AppProcess app) throws IOException {
    List<String> places = new ArrayList<>();
    if (cast.isTold(app.printed())) {
      places.add("in what the app printed");
    }
    if (cast.isTold(app.commandLines())) {
      places.add("on a command line");
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
