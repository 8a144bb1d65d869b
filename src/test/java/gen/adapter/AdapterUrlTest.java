package gen.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The adapter splits URLs as libpq does, in every shell. Here the shells are held against a
 * reference; {@link PostgresUrlTest} holds the reference against libpq.
 */
class AdapterUrlTest {

  private static final int COUNT = 3_000;
  private static final Path RECORDED = Path.of("../shared/facts/adapter-urls/curated.jsonl");

  private static List<String> random;
  private static List<String> numbers;

  @TempDir Path scratch;

  @BeforeAll
  static void make() {
    System.out.println("adapter URLs: -Dgen.seed=" + Urls.seed());
    Urls urls = new Urls(Urls.seed());
    random = urls.take(COUNT);
    numbers = urls.numericHosts(1_500);
  }

  static List<PosixShell> shells() {
    return PosixShell.all();
  }

  @ParameterizedTest
  @MethodSource("shells")
  void randomUrlsAreSplitAsTheReferenceDoes(PosixShell shell) throws IOException {
    assumeTrue(shell.isInstalled(), shell::missing);

    long start = System.nanoTime();

    List<String> differences =
        Comparison.differences(Splitter.quick(scratch, Splitter.core()), shell, random);

    System.out.printf(
        "adapter URLs: %s: %d random URLs, %d differences, %.1f s%n",
        shell.name(), random.size(), differences.size(), (System.nanoTime() - start) / 1e9);
    assertEquals(List.of(), differences);
  }

  @ParameterizedTest
  @MethodSource("shells")
  void nastyUrlsAreSplitAsTheReferenceDoes(PosixShell shell) throws IOException {
    assumeTrue(shell.isInstalled(), shell::missing);
    List<String> urls = new ArrayList<>(NastyUrls.urls());
    List.of("a%C3b", "%E9", "a", "&", ":", "%", "\\", "*")
        .forEach(each -> urls.add("postgres://u:" + each.repeat(3_000) + "@h/d"));
    urls.addAll(random.subList(0, 500));

    List<String> differences =
        Comparison.differences(Splitter.whole(scratch, Splitter.core()), shell, urls);

    assertEquals(List.of(), differences);
  }

  @ParameterizedTest
  @MethodSource("shells")
  void recordedUrlsComeOutAsRecorded(PosixShell shell) throws IOException {
    assumeTrue(shell.isInstalled(), shell::missing);
    assumeTrue(Files.exists(RECORDED), () -> RECORDED + " is not there");
    List<JsonNode> cases = new ArrayList<>();
    for (String line : Files.readAllLines(RECORDED)) {
      cases.add(new ObjectMapper().readTree(line));
    }
    List<String> urls = cases.stream().map(each -> each.get("url").asText()).toList();

    List<Splitter.Answer> answers =
        Splitter.whole(scratch, Splitter.core()).split(shell, urls, Map.of());

    assertTrue(cases.size() > 60);
    assertEquals(
        cases.stream().map(AdapterUrlTest::recorded).toList(),
        answers.stream().map(each -> each.fields().stream().limit(6).toList()).toList());
    assertEquals(
        List.of(), Comparison.differences(Splitter.whole(scratch, Splitter.core()), shell, urls));
  }

  @ParameterizedTest
  @MethodSource("shells")
  void noNumberThatMeansThisMachineIsLetThrough(PosixShell shell) throws IOException {
    assumeTrue(shell.isInstalled(), shell::missing);
    List<String> urls = numbers.stream().map(each -> "postgres://u:p@/d?host=" + each).toList();
    Splitter splitter = Splitter.quick(scratch, Splitter.core());

    List<Splitter.Answer> answers = Comparison.answers(splitter, shell, urls);

    List<String> through = new ArrayList<>();
    for (int i = 0; i < urls.size(); i++) {
      if (answers.get(i).code() == 0 && Resolver.isHere(numbers.get(i))) {
        through.add(numbers.get(i));
      }
    }
    assertTrue(numbers.stream().filter(Resolver::isHere).count() > 150);
    assertEquals(List.of(), through);
  }

  private static List<String> recorded(JsonNode line) {
    List<String> parts = new ArrayList<>();
    if (line.get("expect").asText().equals("ok")) {
      for (String part : List.of("HOST", "PORT", "DB", "USER", "PASSWORD", "SSLMODE")) {
        parts.add(line.get("env").path("POSTGRES_" + part).asText(""));
      }
    }
    return parts;
  }
}
