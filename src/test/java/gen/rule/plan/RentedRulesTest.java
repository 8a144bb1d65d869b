package gen.rule.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Finding;
import gen.finding.Source;
import gen.rule.Judged;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rules about what is rented: what they find, what is near it and fine, and what is not certain.
 */
class RentedRulesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "plan: wide, -",
        "plan: broad, -",
        "plan: leaving, -",
        "plan: '', -",
        "plan: gone, plan-retired",
        "plan: rumoured, plan-retired",
        "plan: imagined, plan-unknown",
        "plan: whide, plan-unknown",
        "plan: Wide, plan-unknown",
        "region: north, -",
        "region: nort, region-unknown",
        "stack: stack-3, -",
        "stack: stack-9, plan-unknown",
        "stack: stack-1, platform-eol",
        "stack: stack-2, platform-eol",
        "stack: stack-0, platform-eol"
      })
  void ofAService(String line, String code) {
    assertEquals(code == null ? List.of() : List.of(code), judge(Judged.web(line)).codes());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "plan: small, -",
        "plan: never-heard-of, -",
        "plan: trial, free-db-expires",
        "plan: old-trial, plan-retired",
        "version: 17, -",
        "version: \"17\", -",
        "version: 13, db-version",
        "version: 14, db-version",
        "version: 15, -",
        "version: 18, db-version",
        "region: west, region-unknown"
      })
  void ofADatabase(String line, String code) {
    String manifest = "databases:\n  - {name: db, " + line + "}\n";

    assertEquals(code == null ? List.of() : List.of(code), judge(manifest).codes());
  }

  @Test
  void anUnknownAddonIsFineWhereNotAllAreListed() {
    String addons = "addons:\n  - {plan: 'new:free'}\n  - {plan: 'post:free'}\n";

    assertEquals(List.of("plan-unknown"), judge(addons).codes());
  }

  @Test
  void theNearestNameIsSaid() {
    assertEquals(
        List.of("mill.yaml:4:11 error Mill has no plan 'whide' | did you mean 'wide'?"),
        judge(Judged.web("plan: whide")).of("plan-unknown"));
    assertEquals(
        List.of("mill.yaml:4:11 error Mill has no plan 'enterprise' | known: tiny, wide, odd"),
        judge(Judged.web("plan: enterprise")).of("plan-unknown"));
  }

  @Test
  void capitalsAreADoubtAndNoError() {
    assertEquals(
        List.of(
            "mill.yaml:4:11 warning Mill has no plan 'Wide'; not certain: whether Mill minds"
                + " capitals | write 'wide'"),
        judge(Judged.web("plan: Wide")).of("plan-unknown"));
  }

  @Test
  void whatIsUncertainIsAWarning() {
    assertEquals(
        List.of(
            "mill.yaml:4:11 warning Mill ended the plan 'rumoured'; not certain: one user says so"
                + " | use wide"),
        judge(Judged.web("plan: rumoured")).of("plan-retired"));
  }

  @Test
  void theSuccessorIsTheRepair() {
    for (String plan : List.of("gone", "imagined")) {
      List<Finding> findings = judge(Judged.web("plan: " + plan)).findings();

      assertEquals(List.of("wide"), findings.get(0).repair().stream().map(e -> e.text()).toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "disk: /data, a disk",
    "before: migrate, a command before each deploy",
    "health: /, a health check",
    "instances: 2, several instances",
    "region: north, a region of one's choice"
  })
  void aPlanMayLackWhatIsAsked(String line, String words) {
    List<String> found = judge(Judged.web("plan: tiny", line)).of("plan-feature-mismatch");

    assertEquals(1, found.size(), found::toString);
    assertTrue(
        found.get(0).startsWith("mill.yaml:5:")
            && found.get(0).contains("'tiny' of Mill cannot have " + words),
        found::toString);
    assertTrue(found.get(0).endsWith("use wide, or leave it out"), found::toString);
    assertEquals(List.of(), judge(Judged.web("plan: wide", line)).of("plan-feature-mismatch"));
  }

  @ParameterizedTest
  @CsvSource({"instances: 1", "instances: 0", "instances: many", "name: app"})
  void whatIsNotAskedIsNotMissed(String line) {
    assertEquals(List.of(), judge(Judged.web("plan: tiny", line)).codes());
  }

  @Test
  void aWorkerIsAFeatureToo() {
    String worker = "services:\n  - {type: worker, plan: tiny, image: ghcr.io/example/app:1.0.0}\n";

    assertEquals(List.of("plan-feature-mismatch"), judge(worker).codes());
    assertEquals(List.of(), judge(worker.replace("tiny", "wide")).codes());
    assertEquals(
        List.of("plan-feature-mismatch"),
        judge("databases:\n  - {plan: trial, storage: 5}\n").codes().stream()
            .filter(code -> !code.equals("free-db-expires"))
            .toList());
  }

  @Test
  void featuresOfUncertainAndEndedPlans() {
    assertEquals(
        "warning",
        judge(Judged.web("plan: odd", "disk: /data")).findings().get(0).severity().word());
    assertEquals(List.of("plan-retired"), judge(Judged.web("plan: gone", "disk: /data")).codes());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "postgres:14, platform-eol",
        "postgres:14.9-alpine, platform-eol",
        "ghcr.io/example/postgres-ssl:14, platform-eol",
        "postgres:17, -",
        "postgres:15, -",
        "postgres:9, -",
        "example/postgres-tools:14, -",
        "example/app:14, -",
      })
  void imagesOfPostgresAgeToo(String image, String code) {
    String manifest = "services:\n  - {type: worker, image: '" + image + "'}\n";

    assertEquals(code == null ? List.of() : List.of(code), judge(manifest).codes());
  }

  @Test
  void theDayCounts() {
    String manifest = "databases:\n  - {name: db, version: 14}\n";

    assertEquals(
        List.of(),
        Judged.of(folder, Map.of("mill.yaml", manifest), LocalDate.of(2026, 11, 12)).codes());
    assertEquals(
        List.of("db-version"),
        Judged.of(folder, Map.of("mill.yaml", manifest), LocalDate.of(2026, 11, 13)).codes());
  }

  @Test
  void theAppMayNotTakeTheVersion() {
    String old = Judged.GEN.replace("postgres: {}", "postgres: {versions: {min: 14, max: 16}}");
    String manifest = "databases:\n  - {name: db, version: 17}\n";

    assertEquals(
        List.of(
            "mill.yaml:2:25 warning App does not work with Postgres 17, as its descriptor says"
                + " | take one from 14 to 16"),
        Judged.of(folder, Map.of("gen.yaml", old, "mill.yaml", manifest)).of("db-version"));
  }

  /** A disk that grows is a part of the bill as a plan is. */
  @ParameterizedTest
  @CsvSource({"1, 16, false", "1, 17, true", "40, 40, false"})
  void theDiskCounts(int before, int now, boolean found) {
    List<String> said =
        Judged.since(
                new Source("released.yaml", withDisk(before)),
                folder,
                Map.of("gen.yaml", withDisk(now)))
            .of("price-jump");

    String message =
        "gen.yaml:11:26 warning Mill costs $19.25 (wide and small and 17 GB of disk) a month as an"
            + " estimate, and cost $15.25 (wide and small and 1 GB of disk) as released | take"
            + " smaller plans, or say it in the release notes and allow it here";
    assertEquals(found ? List.of(message) : List.of(), said);
  }

  private static String withDisk(int gigabytes) {
    return Judged.GEN
        + "platforms: {mill: {plan: wide, databasePlan: small}}\n"
        + "storage: [{path: /data, holds: files, loss: fatal, sizeGb: "
        + gigabytes
        + "}]\n";
  }

  @Test
  void oldDataIsSaidOncePerPlatform() {
    Map<String, String> files = Map.of("mill.yaml", Judged.web());

    assertEquals(List.of(), Judged.of(folder, files, LocalDate.of(2027, 2, 21)).codes());
    List<String> stale =
        Judged.of(folder, files, LocalDate.of(2027, 2, 22)).of("platform-data-stale");
    assertEquals(1, stale.size(), stale::toString);
    assertTrue(stale.get(0).contains("were last checked more than 90 days ago"), stale::toString);
    assertTrue(stale.get(0).contains("the oldest on 2026-11-23"), stale::toString);
  }

  @Test
  void oldDataOfAPlatformThatIsNotUsedDoesNotMatter() {
    Map<String, String> files = Map.of("README.md", "# App\n");

    assertEquals(List.of(), Judged.of(folder, files, LocalDate.of(2030, 1, 1)).codes());
  }

  private Judged judge(String manifest) {
    return Judged.of(folder, Map.of("mill.yaml", manifest));
  }
}
