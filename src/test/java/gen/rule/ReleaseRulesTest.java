package gen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Rejected;
import gen.finding.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people miss who installed the last release, and what they do not. */
class ReleaseRulesTest {

  private static final String NOTHING = "";
  private static final String ASKED = "{prompt: {required: true}, description: A.}";
  private static final String OPTIONAL = "{prompt: {required: false}, description: A.}";
  private static final String PRESET = "{prompt: {required: true, default: a}, description: A.}";
  private static final String SECRET = "{secret: {length: 32}, description: A.}";
  private static final String TEXT = "{value: a, description: A.}";
  private static final String DATABASE = "{value: '${postgres.url}', description: A.}";

  private static final Map<String, String> VALUES =
      Map.of(
          "nothing", NOTHING,
          "asked", ASKED,
          "optional", OPTIONAL,
          "preset", PRESET,
          "secret", SECRET,
          "text", TEXT,
          "database", DATABASE);

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}, then {1}")
  @CsvSource({
    "nothing, asked, true",
    "optional, asked, true",
    "nothing, optional, false",
    "nothing, preset, false",
    "nothing, secret, false",
    "nothing, text, false",
    "nothing, database, false",
    "asked, asked, false",
    "preset, asked, false",
    "text, asked, false",
    "secret, asked, false",
    "asked, nothing, false",
    "asked, optional, false",
    "optional, preset, false",
    "nothing, nothing, false"
  })
  void whatHasToBeGivenNowAndWasNotGivenThen(String before, String now, boolean found) {
    List<String> said = added(variable("NEW", before), variable("NEW", now));

    assertEquals(found ? 1 : 0, said.size(), said::toString);
  }

  @Test
  void theMessageSaysSinceWhenAndWhere() {
    assertEquals(
        List.of(
            "gen.yaml:11:8 warning 'NEW' is new since 1.0.0, and has to be given; who installed it"
                + " before is not asked for it on Heroku, Railway and Render"),
        added("", variable("NEW", "asked")));
    assertTrue(
        added(variable("NEW", "optional"), variable("NEW", "asked"))
            .get(0)
            .contains("'NEW' could be left out in 1.0.0, and has to be given now"));
  }

  @Test
  void aNewNameIsAskedForAgain() {
    String now = "  NEW: {prompt: {required: true}, renamedFrom: [OLD], description: A.}\n";

    List<String> said = added(variable("OLD", "asked"), now);

    assertTrue(
        said.get(0).contains("was called 'OLD' in 1.0.0, and has to be given again"),
        said::toString);
  }

  /** What the adapter put together at each start is gone with the next files; references stay. */
  @Test
  void whatTheAdapterMadeIsNotThereAnyMore() {
    List<String> said =
        added("  NEW: {value: '${postgres.host}', description: A.}\n", variable("NEW", "asked"));

    assertEquals(1, said.size(), said::toString);
    assertTrue(said.get(0).endsWith("is not asked for it on Heroku"), said::toString);
  }

  /** Fly.io's script is run at each update, and asks. */
  @Test
  void commandsAskAgain() {
    List<String> said = added("", variable("NEW", "asked"));

    assertTrue(said.stream().noneMatch(each -> each.contains("Fly.io")), said::toString);
  }

  @Test
  void aStepThatIsLeftToPeopleIsNotAskedForEither() {
    String manual =
        "  NEW: {value: '${public.host}', otherwise: {manual: Set it.}, description: A.}\n";

    assertEquals(1, added("", manual).size());
    assertEquals(List.of(), added(manual, manual));
  }

  /** Render makes secrets of 44 characters; where an app takes only short ones, it asks. */
  @Test
  void aSecretThatThePlatformCannotMakeIsAskedForToo() {
    String secret =
        "  NEW: {secret: {length: 16, min: 16, max: 16, alphabet: hex}, description: A.}\n";

    List<String> said = added("", secret);

    assertEquals(1, said.size(), said::toString);
    assertTrue(said.get(0).contains("Render"), said::toString);
  }

  @Test
  void withoutAnEarlierReleaseNothingIsSaid() {
    String now = descriptor("1.1.0", variable("NEW", "asked"));

    assertEquals(List.of(), Opinion.of(folder, "gen.yaml", now).of("required-env-added"));
  }

  @Test
  void theReleaseIsThatOfTheSameApp() {
    String now = descriptor("1.1.0", variable("NEW", "asked"));
    Map<String, String> files =
        Map.of("gen.yaml", now, "other/gen.yaml", now.replace("id: app", "id: other"));

    List<String> said = said(files, descriptor("1.0.0", ""), "required-env-added");

    assertEquals(1, said.size(), said::toString);
    assertTrue(said.get(0).startsWith("gen.yaml:"), said::toString);
  }

  @Test
  void aReleaseOfNoneOfTheAppsIsRefused() {
    String other = descriptor("1.0.0", "").replace("id: app", "id: other");

    Rejected refused =
        assertThrows(
            Rejected.class,
            () -> said(Map.of("gen.yaml", descriptor("1.1.0", "")), other, "price-jump"));

    assertEquals("nothing-to-judge", refused.findings().get(0).code().id());
    assertTrue(refused.findings().get(0).message().contains("'other'"));
  }

  @ParameterizedTest(name = "{0}, then {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "plan: starter | plan: standard | $31.30 (standard and basic-256mb) | $13.30",
        "plan: free, databasePlan: free | plan: starter, databasePlan: free | $7 (starter and free)"
            + " | $0",
        "databasePlan: basic-256mb | databasePlan: basic-4gb | $86.50 (starter and basic-4gb) |"
            + " $13.30"
      })
  void aHigherBillIsSaidWithBothNumbers(String before, String now, String today, String then) {
    List<String> said = prices("render", before, now);

    assertEquals(1, said.size(), said::toString);
    assertTrue(said.get(0).contains("Render costs " + today), said::toString);
    assertTrue(said.get(0).contains("and cost " + then + " ("), said::toString);
    assertTrue(said.get(0).contains("not certain: prices"), said::toString);
  }

  @ParameterizedTest(name = "{0}: {1}, then {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "render | plan: starter | plan: starter",
        "render | plan: standard | plan: starter",
        "render | plan: starter | plan: pro plus",
        "render | plan: pro plus | plan: pro",
        "render | databasePlan: basic-1gb | databasePlan: basic-256mb",
        "heroku | plan: standard-1x | plan: standard-1x",
        "fly | plan: shared-cpu-1x with 512 MB | plan: shared-cpu-1x with 2 GB"
      })
  void whatCostsLessOrLittleMoreOrNobodyKnowsIsFine(String platform, String before, String now) {
    assertEquals(List.of(), prices(platform, before, now));
  }

  @Test
  void moreMemoryMayCostMoreToo() {
    List<String> said =
        said(
            Map.of("gen.yaml", descriptor("1.1.0", "memory: {minimumMb: 1024}\n")),
            descriptor("1.0.0", ""),
            "price-jump");

    assertEquals(2, said.size(), said::toString);
    assertTrue(said.get(0).contains("Heroku costs $55 "), said::toString);
    assertTrue(said.get(1).contains("Render costs $31.30 "), said::toString);
  }

  @Test
  void aPriceOfTheVendorIsCertain() {
    List<String> said = prices("fly", "databasePlan: basic", "databasePlan: starter");

    assertEquals(1, said.size(), said::toString);
    assertTrue(
        said.get(0).contains("$81.59 (shared-cpu-1x with 1 GB and starter)"), said::toString);
    assertTrue(!said.get(0).contains("not certain"), said::toString);
  }

  @ParameterizedTest(name = "{0}, then {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/a A | /a A, /b B | -",
        "/a A | /b B, /a A | Fly.io, Railway and Render",
        "/a A, /b B | /b B | Fly.io, Railway and Render",
        "/a A, /b B | /a A | -",
        "/a A, /b B, /c C | /a A, /c C | -",
        "/a A | /z A | -",
        "/a A | /a A acceptable | Fly.io, Railway and Render",
        "/a A acceptable | /a A | -",
        "- | /a A | -"
      })
  void whatIsOnTheDiskIsFoundThereAgain(String before, String now, String platforms) {
    List<String> said =
        said(
            Map.of("gen.yaml", descriptor("1.1.0", folders(now))),
            descriptor("1.0.0", folders(before)),
            "disk-moved");

    assertEquals(platforms.equals("-") ? 0 : 1, said.size(), said::toString);
    assertTrue(said.isEmpty() || said.get(0).endsWith("on " + platforms), said::toString);
  }

  /** A path, its variable and what losing it means. */
  private static String folders(String told) {
    StringBuilder lines = new StringBuilder("storage:\n");
    for (String each : told.equals("-") ? new String[0] : told.split(", ")) {
      String[] parts = each.split(" ");
      lines.append(
          "  - {path: %s, holds: files, variable: %s, loss: %s}\n"
              .formatted(parts[0], parts[1], parts.length > 2 ? parts[2] : "unwanted"));
    }
    return told.equals("-") ? "" : lines.toString();
  }

  private List<String> prices(String platform, String before, String now) {
    return said(
        Map.of("gen.yaml", descriptor("1.1.0", platform(platform, now))),
        descriptor("1.0.0", platform(platform, before)),
        "price-jump");
  }

  private static String platform(String id, String options) {
    return "platforms: {" + id + ": {" + options + "}}\n";
  }

  private List<String> added(String before, String now) {
    return said(
        Map.of("gen.yaml", descriptor("1.1.0", now)),
        descriptor("1.0.0", before),
        "required-env-added");
  }

  private List<String> said(Map<String, String> files, String released, String code) {
    return Opinion.since(new Source("released.yaml", released), folder, files).findings().stream()
        .filter(each -> each.code().id().equals(code))
        .map(each -> each.place() + " " + each.severity().word() + " " + each.message())
        .toList();
  }

  private static String variable(String name, String kind) {
    String value = VALUES.get(kind);
    return value.isEmpty() ? "" : "  " + name + ": " + value + "\n";
  }

  private static String descriptor(String tag, String variables) {
    return Judged.GEN.replace("1.0.0", tag) + variables;
  }
}
