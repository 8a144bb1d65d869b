package gen.rehearse;

import gen.finding.Rejected;
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

  private final RehearsalOrder play;
  private final StepReporter report;

  private Rehearsal(RehearsalOrder play, StepReporter report) {
    this.play = play;
    this.report = report;
  }

  /**
   * Rehearses once.
   *
   * @param audience hears of each step when it is done
   * @return true when every step went well
   */
  public static boolean of(RehearsalOrder play, Consumer<Step> audience) {
    Rehearsal rehearsal = new Rehearsal(play, new StepReporter(audience));
    rehearsal.run();
    return rehearsal.report.passed();
  }

  private void run() {
    Optional<StartedManifests> read = stage();
    if (read.isEmpty()) {
      return;
    }
    StartedManifests stage = read.get();
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

  private Optional<StartedManifests> stage() {
    try {
      Optional<StartedManifests> stage = StartedManifests.read(play.platform(), play.manifests());
      String port = stage.map(StartedManifests::badPort).orElse("");
      if (stage.isEmpty() || !port.isEmpty()) {
        String what = stage.isEmpty() ? "none in " + play.shown() + "; run gen first" : port;
        report.step("manifests", false, what);
        return Optional.empty();
      }
      int number = stage.get().service().variables().size();
      report.step("manifests", true, "a service with " + number + " variables");
      return stage;
    } catch (Rejected e) {
      List<String> all = e.findings().stream().map(f -> f.place() + ": " + f.message()).toList();
      report.step("manifests", false, String.join("\n", all));
      return Optional.empty();
    }
  }

  private void withDatabase(StartedManifests stage, Provisioner provisioner)
      throws SQLException, IOException, InterruptedException {
    int port = stage.port().isPresent() ? stage.port().get() : AppProcess.freePort();
    PlatformRuntime runtime = new PlatformRuntime(play.platform(), stage.name(), port);
    TenancyMaker casting = new TenancyMaker(play, stage, runtime, provisioner);
    try (casting) {
      Tenant tenant = casting.tenant();
      report.step(
          "database", true, tenant.database() + ", role" + Provisioner.rights(play.platform()));
      if (!tenant.tls() && play.platform().database().tlsRequired()) {
        report.note("database", "the platform demands TLS, which this server does not speak");
      }
      Environment.Result environment = casting.environment(tenant);
      List<String> problems = environment.problems();
      String names = String.join(", ", environment.variables().keySet());
      report.step(
          "environment",
          problems.isEmpty(),
          problems.isEmpty() ? names : String.join("; ", problems));
      if (problems.isEmpty()) {
        perform(RunConditions.of(play, stage, runtime), casting, casting.cast(tenant, environment));
      }
    }
    report.step("clean-up", true, "database and role are gone");
  }

  private void perform(RunConditions scene, TenancyMaker casting, Tenancy cast)
      throws SQLException, IOException, InterruptedException {
    int port = scene.runtime().port();
    if (!AppProcess.isFree(port)) {
      report.step("start", false, "port " + port + " is in use here; end what uses it");
      return;
    }
    boolean quick = play.wishes().quick();
    if (!quick) {
      new WithoutDatabase(scene, cast, report).run(casting.unreachable(cast));
    }
    new AppRun("first", scene, cast, report).run();
    if (quick) {
      report.note("one start", "no start without a database, no restart, no second instance");
    } else if (report.passed()) {
      report.add(new Restart(scene, cast).run());
      Tenant other = casting.tenant();
      Tenancy second = casting.cast(other, casting.environment(other));
      report.add(new SecondInstance(scene, cast, second).run());
    }
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
