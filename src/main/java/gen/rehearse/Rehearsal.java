package gen.rehearse;

import gen.finding.Finding;
import gen.finding.Rejected;
import gen.verify.Located;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Acts as a platform would: gives an app a database and the environment that the manifests say,
 * starts it, asks whether it is well, ends it, and cleans up.
 */
public final class Rehearsal {

  private final Play play;
  private final Report report;

  private Rehearsal(Play play, Report report) {
    this.play = play;
    this.report = report;
  }

  /**
   * Rehearses once.
   *
   * @param audience hears of each step when it is done
   * @return true when every step went well
   */
  public static boolean of(Play play, Consumer<Step> audience) {
    Rehearsal rehearsal = new Rehearsal(play, new Report(audience));
    rehearsal.run();
    return rehearsal.report.passed();
  }

  private void run() {
    Optional<Stage> read = stage();
    if (read.isEmpty()) {
      return;
    }
    Stage stage = read.get();
    if (stage.database().attributes().isEmpty()) {
      report.step("database", false, "the manifests ask for no database");
      return;
    }
    try (Provisioner provisioner = Provisioner.on(play.server())) {
      withDatabase(stage, provisioner);
    } catch (SQLException e) {
      report.step("database", false, "the server does not do it: " + firstLine(e.getMessage()));
    } catch (IOException e) {
      report.step("start", false, "this computer does not do it: " + firstLine(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      report.step("stop", false, "interrupted");
    }
  }

  private Optional<Stage> stage() {
    try {
      Optional<Stage> stage = Stage.read(play.platform(), play.manifests());
      String port = stage.map(Stage::badPort).orElse("");
      if (stage.isEmpty() || !port.isEmpty()) {
        String what = stage.isEmpty() ? "none in " + play.shown() + "; run gen first" : port;
        report.step("manifests", false, what);
        return Optional.empty();
      }
      int number = stage.get().service().variables().size();
      report.step("manifests", true, "a service with " + number + " variables");
      return stage;
    } catch (Rejected e) {
      Finding first = e.findings().get(0);
      report.step("manifests", false, first.place() + ": " + first.message());
      return Optional.empty();
    }
  }

  private void withDatabase(Stage stage, Provisioner provisioner)
      throws SQLException, IOException, InterruptedException {
    int port = stage.port().isPresent() ? stage.port().get() : AppProcess.freePort();
    PlatformRuntime runtime = PlatformRuntime.of(play.platform(), stage.name(), port);
    Tenant tenant = provisioner.create(play.platform(), runtime.hasPlainPasswords());
    AtExit exit = AtExit.run(() -> drop(tenant));
    try {
      report.step(
          "database", true, tenant.database() + ", role" + Provisioner.rights(play.platform()));
      if (!tenant.tls() && play.platform().database().tlsRequired()) {
        report.note("database", "the platform demands TLS, which this server does not speak");
      }
      Environment.Result environment = environment(stage, runtime, tenant);
      if (environment.problems().isEmpty()) {
        Cast cast = new Cast(provisioner, tenant, environment.variables(), environment.secrets());
        new Performance(play, stage, runtime, cast, report).run();
      }
    } finally {
      provisioner.drop(tenant);
      exit.close();
      report.step("clean-up", true, "database and role are gone");
    }
  }

  /** With a connection of its own, because the other one may be in use. */
  private void drop(Tenant tenant) {
    try (Provisioner provisioner = Provisioner.on(play.server())) {
      provisioner.drop(tenant);
    } catch (SQLException e) {
      // The program is ending; there is nobody left to tell.
      return;
    }
  }

  private Environment.Result environment(Stage stage, PlatformRuntime runtime, Tenant tenant) {
    String database = stage.database().attribute("name").map(Located::value).orElse("");
    Environment.Result result =
        new Environment(runtime, tenant, database, play.answers()).of(stage.service());
    List<String> problems = result.problems();
    String names = String.join(", ", result.variables().keySet());
    report.step(
        "environment",
        problems.isEmpty(),
        problems.isEmpty() ? names : String.join("; ", problems));
    return result;
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
