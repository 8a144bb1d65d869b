package gen.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Faults put into gen's own code, drawn by chance, are noticed by its tests. Takes an hour, so only
 * in the profile {@code code-faults}; {@code -Dgen.seed=…} draws the same ones again, and {@code
 * -Dgen.rooms=app,rule} tries those of some rooms.
 */
@Tag("code-faults")
class CodeFaultsTest {

  private static final Path SOURCES = Path.of("src", "main", "java").toAbsolutePath();
  private static final Path TESTS = Path.of("src", "test", "java").toAbsolutePath();

  /** Packages that stand for one room together with another. */
  private static final Map<String, String> ROOMS =
      Map.of(
          "reading",
          "verify",
          "install",
          "page",
          "guide",
          "page",
          "check",
          "validate",
          "knowledge",
          "validate");

  private static final List<String> WHERE =
      List.of("app", "deployment", "render", "verify", "validate", "rule", "page");
  private static final int EACH = 12;
  private static final double MOST = 0.08;

  /** What takes minutes, or tries scripts, launchers and browsers more than the code of gen. */
  private static final Pattern NOT_ASKED =
      Pattern.compile(
          "gen\\.(?:[a-z.]+\\.)?(KilledTest|HostileInputTest|ArchitectureTest|SpellingTest|HeadingsTest|CompletionTest"
              + "|(adapter|faults|image|launcher|pages)\\..*"
              + "|rehearse\\.(MutationTest|RehearseTest|ProbeTest|Real.*))");

  /** What takes over half a minute is asked last. */
  private static final List<String> SLOW =
      List.of("gen.BadInputTest", "gen.script.FlyScriptTest", "gen.pipeline.PipelineLawsTest");

  @Test
  @Timeout(value = 6, unit = TimeUnit.HOURS)
  void fewGoUnnoticed() throws Exception {
    String given = System.getProperty("gen.seed", "");
    long seed = given.isEmpty() ? System.nanoTime() % 1_000_000 : Long.parseLong(given);
    System.out.println("faults in gen's code: -Dgen.seed=" + seed);
    List<String> rooms = rooms();
    Path scratch =
        Files.createDirectories(
            Path.of("target", "code-faults", String.join("-", rooms)).toAbsolutePath());
    FaultTrial trial = new FaultTrial(SOURCES, scratch);

    if (rooms.equals(WHERE)) {
      assertEquals(Optional.empty(), trial.unspoiled(tests("app")), "fails without a fault");
    }

    List<FaultTrial.Outcome> outcomes = new ArrayList<>();
    Random random = new Random(seed);
    for (Map.Entry<String, List<CodeFault>> room : faults().entrySet()) {
      List<CodeFault> all = room.getValue();
      Collections.shuffle(all, random);
      int tried = rooms.contains(room.getKey()) ? 0 : EACH;
      for (CodeFault fault : all) {
        if (tried < EACH && trial.compiles(fault)) {
          FaultTrial.Outcome outcome = trial.run(fault, tests(room.getKey()));
          System.out.println(outcome.by().orElse("UNNOTICED") + " | " + fault);
          outcomes.add(outcome);
          tried++;
        }
      }
    }

    List<String> unnoticed =
        outcomes.stream().filter(o -> o.by().isEmpty()).map(o -> o.fault().toString()).toList();
    System.out.printf(
        "seed %d: %d faults, %d unnoticed%n", seed, outcomes.size(), unnoticed.size());
    assertEquals(rooms.size() * EACH, outcomes.size());
    assertTrue(unnoticed.size() <= MOST * outcomes.size(), () -> String.join("\n", unnoticed));
  }

  private static List<String> rooms() {
    String given = System.getProperty("gen.rooms", "");
    return given.isEmpty() ? WHERE : List.of(given.split(","));
  }

  private static Map<String, List<CodeFault>> faults() throws IOException {
    Map<String, List<CodeFault>> faults = new LinkedHashMap<>();
    WHERE.forEach(room -> faults.put(room, new ArrayList<>()));
    for (String file : under(SOURCES)) {
      CodeFault.in(file, Files.readString(SOURCES.resolve(file)))
          .forEach(
              fault -> {
                String room = ROOMS.getOrDefault(fault.room(), fault.room());
                if (faults.containsKey(room)) {
                  faults.get(room).add(fault);
                }
              });
    }
    return faults;
  }

  /** What notices most of what the tests of a package do not. */
  private static final List<String> STRONG =
      List.of(
          "gen.GoldenTest",
          "gen.pipeline.SaidBeforeTest",
          "gen.validate.ReplayTest",
          "gen.DescribedAppsTest",
          "gen.install.PageFactsTest",
          "gen.rule.RulesTest");

  /** Those of the same package first, then those of whole runs. */
  private static List<String> tests(String room) throws IOException {
    List<String> tests =
        under(TESTS).stream()
            .filter(file -> file.endsWith("Test.java"))
            .map(file -> file.replace(".java", "").replace('/', '.'))
            .filter(test -> !NOT_ASKED.matcher(test).matches())
            .sorted(Comparator.comparing(SLOW::contains))
            .toList();
    List<String> ordered = new ArrayList<>();
    tests.stream().filter(test -> isOf(room, test)).forEach(ordered::add);
    STRONG.stream().filter(tests::contains).forEach(ordered::add);
    ordered.addAll(tests);
    return ordered.stream().distinct().toList();
  }

  private static boolean isOf(String room, String test) {
    String own = test.substring("gen.".length()).replaceAll("\\..*", "");
    return ROOMS.getOrDefault(own, own).equals(room);
  }

  private static List<String> under(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
