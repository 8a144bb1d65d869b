package gen.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The adapter makes way for the app: at once, in the same process, without a trace. */
class AdapterStartTest {

  private static final String ADAPTER = "deploy/heroku/adapter.sh";
  private static final String APP =
      "trap 'echo term; exit 7' TERM; echo $$; while :; do sleep 0.05; done";
  private static final int RUNS = 31;

  @TempDir Path scratch;

  static List<PosixShell> shells() {
    return PosixShell.all();
  }

  static List<Path> scripts() throws IOException {
    try (Stream<Path> deploy = Files.walk(Path.of("deploy"));
        Stream<Path> examples = Files.walk(Path.of("examples"))) {
      return Stream.concat(deploy, examples)
          .filter(file -> file.toString().endsWith(".sh"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shells")
  void aSignalReachesTheAppInTheSameProcess(PosixShell shell) throws Exception {
    assumeTrue(shell.isInstalled(), shell::missing);
    Path out = Files.createFile(scratch.resolve("out"));
    Path err = Files.createFile(scratch.resolve("err"));
    List<String> words = List.of(ADAPTER, "/bin/sh", "-c", APP);

    Process process = shell.start(env("p%40"), words, scratch, out, err);
    try {
      for (int i = 0; i < 500 && !Files.readString(out).endsWith("\n"); i++) {
        Thread.sleep(20);
      }
      process.destroy();
      assertTrue(process.waitFor(20, TimeUnit.SECONDS), "SIGTERM does not end it");
    } finally {
      process.destroyForcibly();
    }

    assertEquals("", Files.readString(err));
    assertEquals(process.pid() + "\nterm\n", Files.readString(out));
    assertEquals(7, process.exitValue());
  }

  @ParameterizedTest
  @MethodSource("shells")
  void startingTakesLittleLonger(PosixShell shell) throws IOException {
    assumeTrue(shell.isInstalled(), shell::missing);
    List<String> adapter = List.of(ADAPTER, "/bin/sh", "-c", ":");

    double without = median(shell, "p", List.of("-c", "exec \"$@\"", "sh", "/bin/sh", "-c", ":"));
    double plain = median(shell, "p", adapter) - without;
    double encoded = median(shell, "p%40%C3%A9%2F", adapter) - without;
    long start = System.nanoTime();
    assertEquals(0, shell.run(env("%E9a".repeat(2_000)), adapter, scratch).code());
    double longest = (System.nanoTime() - start) / 1e6 - without;

    System.out.printf(
        "adapter start: %s: %+.1f ms, with %% %+.1f ms, with 2,000 times %%E9a %+.0f ms%n",
        shell.name(), plain, encoded, longest);
    assertTrue(plain < 50 && encoded < 50, () -> plain + " ms, " + encoded + " ms");
    assertTrue(longest < 3_000, () -> longest + " ms");
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everyScriptPassesShellcheck(Path script) throws Exception {
    Optional<Path> shellcheck = PosixShell.program("shellcheck");
    assumeTrue(shellcheck.isPresent(), "shellcheck is not installed");

    Process process =
        new ProcessBuilder(shellcheck.get().toString(), script.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals("", said);
    assertEquals(0, process.waitFor());
  }

  @Test
  void aMissingPortIsRefused() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh");
    for (PosixShell shell : PosixShell.installed()) {
      PosixShell.Outcome outcome =
          shell.run(
              Map.of("DATABASE_URL", "postgres://u:p@h/d"),
              List.of(ADAPTER, "/bin/echo", "started"),
              scratch);

      assertEquals(new PosixShell.Outcome(78, "", "adapter: PORT is not set\n"), outcome);
    }
  }

  private double median(PosixShell shell, String password, List<String> words) throws IOException {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      assertEquals(0, shell.run(env(password), words, scratch).code());
      times.add((System.nanoTime() - start) / 1e6);
    }
    return times.stream().sorted().toList().get(RUNS / 2);
  }

  private static Map<String, String> env(String password) {
    return Map.of(
        "PATH",
        PosixShell.PATH,
        "PORT",
        "8123",
        "DATABASE_URL",
        "postgres://u:" + password + "@h.example.com:5432/d");
  }
}
