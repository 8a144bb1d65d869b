package gen.rehearse;

import gen.verify.Located;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of a rehearsal in which the app runs. */
record Performance(Play play, Stage stage, PlatformRuntime runtime, Cast cast, Report report) {

  void run() throws IOException, InterruptedException, SQLException {
    if (!AppProcess.isFree(runtime.port())) {
      report.step("start", false, "port " + runtime.port() + " is in use here; end what uses it");
      return;
    }
    List<String> command = new ArrayList<>();
    stage.adapter().ifPresent(file -> command.addAll(List.of("/bin/sh", file.toString())));
    command.addAll(play.command());
    AppProcess app;
    try {
      app = AppProcess.start(command, variables(), play.workFolder());
    } catch (IOException e) {
      report.step("start", false, "'" + command.get(0) + "' cannot be started; is it there?");
      return;
    }
    try {
      report.step("start", true, String.join(" ", play.command()));
      if (becomesWell(app)) {
        checkDatabase(app);
        checkSecrets(app);
      }
    } finally {
      end(app);
    }
  }

  private void end(AppProcess app) throws InterruptedException {
    boolean alive = app.isAlive();
    boolean ended = app.end(runtime.graceSeconds());
    String within = " within " + runtime.graceSeconds() + " seconds";
    if (!alive) {
      report.step("stop", true, "it had ended before");
    } else {
      report.step(
          "stop",
          ended,
          ended
              ? "ended by SIGTERM" + within
              : "had to be killed; SIGTERM did not end it" + within);
    }
  }

  private boolean becomesWell(AppProcess app) throws IOException, InterruptedException {
    HealthCheck check = HealthCheck.of(runtime, attribute("health"), attribute("healthHost"));
    int window = Math.min(play.patience(), play.platform().health().windowSeconds());
    Instant begin = Instant.now();
    Instant end = begin.plusSeconds(window);
    Optional<String> problem = Optional.of("nothing was asked");
    while (Instant.now().isBefore(end) && app.isAlive() && problem.isPresent()) {
      Thread.sleep(50);
      problem = check.problem();
    }
    if (problem.isEmpty()) {
      long millis = Duration.between(begin, Instant.now()).toMillis();
      report.step("health", true, check.words() + ", well after " + millis + " ms");
      return true;
    }
    String what =
        app.isAlive()
            ? problem.get() + " within " + window + " seconds"
            : "the app ended with exit code " + app.exitCode();
    report.step("health", false, what + "; it printed:\n" + cast.covered(app.lastLines(10)));
    return false;
  }

  private Optional<String> attribute(String name) {
    return stage.service().attribute(name).map(Located::value);
  }

  /** An open port does not say that the first start is over, so this waits a little. */
  private void checkDatabase(AppProcess app) throws SQLException, InterruptedException {
    Instant end = Instant.now().plusSeconds(Math.min(play.patience(), 15));
    int tables = cast.provisioner().tables(cast.tenant());
    while (tables == 0 && app.isAlive() && Instant.now().isBefore(end)) {
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

  /** The environment, with what every process needs and a platform does not count. */
  private Map<String, String> variables() {
    Map<String, String> all = new LinkedHashMap<>(play.surroundings());
    all.putAll(cast.variables());
    // The adapter refuses a server on its own computer, which in a container is a mistake.
    if (cast.tenant().isLocal() && stage.adapter().isPresent()) {
      all.put("GEN_ALLOW_LOCAL_DATABASE", "1");
    }
    return all;
  }
}
