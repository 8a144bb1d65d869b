package gen.rehearse;

import gen.finding.Rejected;
import gen.reading.Resource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
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
    if (stage.database().isEmpty()) {
      report.step("database", false, "the manifests ask for no database");
      return;
    }
    if (!hasRedis(stage)) {
      return;
    }
    try (Provisioner provisioner = Provisioner.on(play.server())) {
      withStores(stage, provisioner);
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
      List<String> problems =
          stage
              .map(found -> new PartPlacer(play, found).problems())
              .orElse(List.of("none in " + play.shown() + "; run gen first"));
      report.step(
          "manifests",
          problems.isEmpty(),
          problems.isEmpty() ? stage.get().words() : String.join("\n", problems));
      return stage.filter(found -> problems.isEmpty());
    } catch (Rejected e) {
      List<String> all = e.findings().stream().map(f -> f.place() + ": " + f.message()).toList();
      report.step("manifests", false, String.join("\n", all));
      return Optional.empty();
    }
  }

  private boolean hasRedis(StartedManifests stage) {
    String problem = new RedisMaker(play, stage).problem();
    if (!problem.isEmpty()) {
      report.step("redis", false, problem);
    }
    return problem.isEmpty();
  }

  private void withStores(StartedManifests stage, Provisioner provisioner)
      throws SQLException, IOException, InterruptedException {
    List<PlacedPart> parts = new PartPlacer(play, stage).place();
    PlatformRuntime runtime = parts.get(0).runtime();
    Path folder = play.workFolder().resolve("redis-trap");
    boolean caches = !stage.caches().isEmpty();
    try (RedisTrap trap = caches ? RedisTrap.set(play.redis(), folder) : RedisTrap.none();
        RedisMaker redis = new RedisMaker(play, stage);
        StoreProvider maker = new StoreProvider(play, runtime, provisioner, redis)) {
      Tenancies tenancies = new Tenancies(play, stage, parts, maker);
      Tenancy first = tenancies.make();
      reportStores(stage, first);
      parts.stream()
          .filter(part -> !part.plays())
          .forEach(part -> report.note(part.name(), "left out, as --without asks"));
      if (reportEnvironment(first.environment())) {
        perform(RunConditions.of(play, stage, parts, trap), tenancies, first);
      }
    }
    report.step("clean-up", true, "database and role are gone");
  }

  private void reportStores(StartedManifests stage, Tenancy first) {
    Tenant tenant = first.tenant();
    report.step(
        "database", true, tenant.database() + ", role" + Provisioner.rights(play.platform()));
    if (!tenant.tls() && play.platform().database().tlsRequired()) {
      report.note("database", "the platform demands TLS, which this server does not speak");
    }
    for (Resource cache : stage.caches()) {
      reportRedis(RedisTerms.of(play.platform(), cache));
    }
  }

  private void reportRedis(RedisTerms terms) {
    if (play.redis() instanceof RedisSource.Running given) {
      report.step("redis", true, "the server of --redis");
      String lacks = terms.lackingIn(given.server());
      if (!lacks.isEmpty()) {
        report.note("redis", "the platform demands " + lacks + ", which this server does not");
      }
    } else {
      report.step("redis", true, terms.words());
    }
  }

  private boolean reportEnvironment(Environment environment) {
    List<String> problems = environment.problems();
    boolean one = environment.variables().size() == 1;
    List<String> names = new ArrayList<>();
    environment
        .variables()
        .forEach(
            (part, variables) ->
                names.add((one ? "" : part + ": ") + String.join(", ", variables.keySet())));
    report.step(
        "environment",
        problems.isEmpty(),
        problems.isEmpty() ? String.join("\n", names) : String.join("; ", problems));
    return problems.isEmpty();
  }

  private void perform(RunConditions scene, Tenancies tenancies, Tenancy first)
      throws SQLException, IOException, InterruptedException {
    Optional<Integer> busy = scene.busyPort();
    if (busy.isPresent()) {
      report.step("start", false, "port " + busy.get() + " is in use here; end what uses it");
      return;
    }
    boolean quick = play.wishes().quick();
    if (!quick) {
      new WithoutDatabase(scene, first, report).run(tenancies.unreachable(first));
    }
    new AppRun("first", scene, first, report).run();
    if (quick) {
      report.note("one start", "no start without a database, no restart, no second instance");
    } else if (report.passed()) {
      report.add(new Restart(scene, first).run());
      report.add(new SecondInstance(scene, first, tenancies.make()).run());
    }
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
