package gen.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole rendered adapters, one process for each URL: the app gets what it asks for and nothing
 * else, and no secret is anywhere but there.
 */
class AdapterHygieneTest {

  private static final int COUNT = 600;
  private static final Path PROC = Path.of("/proc/self/environ");
  private static final String SECRET = "s3cr3t %'\"\\ \u00e9";

  @TempDir Path scratch;

  static List<PosixShell> shells() {
    return PosixShell.all();
  }

  @BeforeEach
  void needsLinux() {
    assumeTrue(Files.exists(PROC), "only Linux shows the environment of a process");
  }

  @ParameterizedTest
  @MethodSource("shells")
  void aHostileEnvironmentChangesNothing(PosixShell shell) throws IOException {
    assumeTrue(shell.isInstalled(), shell::missing);
    List<String> urls = new ArrayList<>(new Urls(Urls.seed() + 1).take(COUNT));
    urls.addAll(NastyUrls.urls());
    List<Callable<String>> starts = new ArrayList<>();
    for (int i = 0; i < urls.size(); i++) {
      int number = i;
      starts.add(() -> start(shell, urls.get(number), number));
    }

    List<String> results = Comparison.concurrently(starts);

    assertTrue(results.stream().filter("started"::equals).count() > COUNT / 4);
    assertTrue(results.stream().filter("refused"::equals).count() > COUNT / 4);
    results.removeAll(Set.of("started", "refused"));
    assertEquals(List.of(), results);
  }

  @ParameterizedTest
  @MethodSource("shells")
  void anAdapterStartsNoProgramButTheApp(PosixShell shell) throws IOException {
    assumeTrue(shell.isInstalled(), shell::missing);
    String url = "postgres://u:" + Percent.encode(SECRET) + "@h/d?sslmode=require";
    List<Path> adapters = adapters();
    for (Path adapter : adapters) {
      Map<String, String> env = new HashMap<>(Map.of("PATH", "/nowhere", "DATABASE_URL", url));
      env.putAll(Map.of("PORT", "1", "FLY_APP_NAME", "a"));

      PosixShell.Outcome outcome =
          shell.run(
              env,
              new HostileStart(env, List.of()).words(adapter.toString(), App.COMMAND),
              scratch);

      assertEquals("", outcome.err(), adapter::toString);
      assertEquals(0, outcome.code(), adapter::toString);
      App app = App.read(outcome.out());
      assertEquals(Set.of(), common(app.env().keySet(), AppEnvironment.helpers(adapter)));
      Set<String> kept = common(app.env().keySet(), AppEnvironment.REMOVED);
      assertEquals(takesUrl(adapter) ? Set.of(PostgresUrl.NAME) : Set.of(), kept);
      assertFalse(app.commandLine().toString().contains("s3cr3t"), adapter::toString);
      boolean passes = Splitter.text(adapter).matches("(?s).*\nexport [^\n]*\"\\$pg_password.*");
      assertEquals(
          passes || takesUrl(adapter),
          app.env().values().toString().contains("s3cr3t"),
          adapter::toString);
    }
    assertTrue(adapters.size() > 5);
  }

  /** True where the app itself is told the URL under this name. */
  private static boolean takesUrl(Path adapter) {
    Path folder = adapter.toAbsolutePath();
    while (!Files.exists(folder.resolve("gen.yaml"))) {
      folder = folder.getParent();
    }
    return Splitter.text(folder.resolve("gen.yaml")).contains("\n  " + PostgresUrl.NAME + ":");
  }

  @ParameterizedTest
  @MethodSource("shells")
  void withoutACommandNothingIsRead(PosixShell shell) throws IOException {
    assumeTrue(shell.isInstalled(), shell::missing);
    for (Path adapter : adapters()) {
      PosixShell.Outcome outcome =
          shell.run(Map.of("DATABASE_URL", SECRET), List.of(adapter.toString()), scratch);

      assertEquals(new PosixShell.Outcome(78, "", "adapter: no command to start\n"), outcome);
    }
  }

  /** Starts an app in a hostile environment; "started", "refused", or what is wrong. */
  private String start(PosixShell shell, String url, int number) throws IOException {
    AppEnvironment kind = AppEnvironment.values()[number % AppEnvironment.values().length];
    HostileStart start =
        HostileStart.number(number, shell, url, AppEnvironment.helpers(kind.file()));
    PosixShell.Outcome outcome =
        shell.run(start.env(), start.words(kind.file().toString(), App.COMMAND), scratch);
    PostgresUrl reference = new PostgresUrl(url);
    String place = shell.name() + " " + kind + " " + start + "\n  ";
    if (outcome.code() != 0) {
      Splitter.Answer answer = new Splitter.Answer(outcome.code(), List.of(), outcome.err());
      String wrong = outcome.out().isEmpty() ? "" : "on stdout: " + outcome.out();
      wrong += Splitter.difference(answer, reference, start.localAllowed()).orElse("");
      return wrong.isEmpty() ? "refused" : place + wrong;
    }
    if (!(reference.result(start.localAllowed()) instanceof PostgresUrl.Parts parts)) {
      return place + "started in spite of " + reference.result(start.localAllowed());
    }
    App app = App.read(outcome.out());
    List<String> words = new ArrayList<>(App.COMMAND);
    words.addAll(kind.addedWords());
    String warning = reference.warns() ? PostgresUrl.WARNING : "";
    if (!outcome.err().equals(warning) || !app.commandLine().equals(words)) {
      return place + "on stderr: " + outcome.err() + ", command line: " + app.commandLine();
    }
    String wrong = wrongVariables(app.env(), kind.of(start.env(), parts), parts.password(), start);
    return wrong.isEmpty() ? "started" : place + wrong;
  }

  private static String wrongVariables(
      Map<String, String> got, Map<String, String> wanted, String password, HostileStart start) {
    for (String name : HostileStart.OWN) {
      String value = got.getOrDefault(name, "");
      boolean given = value.equals(start.env().get(name));
      if (!given && password.length() > 3 && value.contains(password)) {
        return name + " holds the password";
      }
    }
    Map<String, String> seen = new HashMap<>(got);
    Map<String, String> right = new HashMap<>(wanted);
    seen.keySet().removeAll(HostileStart.OWN);
    right.keySet().removeAll(HostileStart.OWN);
    if (start.exportsAll()) {
      seen.keySet()
          .removeIf(name -> HostileStart.OF_BASH.contains(name) && !right.containsKey(name));
    }
    return seen.equals(right) ? "" : "environment " + seen + "\n  not " + right;
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    Set<String> common = new TreeSet<>(one);
    common.retainAll(other);
    return common;
  }

  private static List<Path> adapters() {
    try (Stream<Path> deploy = Files.walk(Path.of("deploy"));
        Stream<Path> examples = Files.walk(Path.of("examples"))) {
      return Stream.concat(deploy, examples).filter(file -> file.endsWith("adapter.sh")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
