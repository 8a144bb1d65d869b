package gen.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gen.Wait;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
      Wait.until(() -> Files.readString(out).endsWith("\n") || !process.isAlive());
      process.destroy();
      process.waitFor();
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

    double without =
        computing(shell, "p", List.of("-c", "exec \"$@\"", "sh", "/bin/sh", "-c", ":"));
    double plain = computing(shell, "p", adapter) - without;
    double encoded = computing(shell, "p%40%C3%A9%2F", adapter) - without;
    double longest = computing(shell, "%E9a".repeat(2_000), adapter) - without;

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

  /**
   * Milliseconds that a processor works for one start, which others on the machine do not change.
   */
  private double computing(PosixShell shell, String password, List<String> words)
      throws IOException {
    String runs =
        "i=0; while [ $i -lt " + RUNS + " ]; do \"$@\" || exit; i=$((i + 1)); done; times";
    List<String> all = new ArrayList<>(List.of("-c", runs, "sh"));
    all.addAll(shell.command());
    all.addAll(words);

    PosixShell.Outcome outcome = shell.run(env(password), all, scratch);

    assertEquals(0, outcome.code(), outcome.err());
    String ofChildren = outcome.out().lines().skip(1).findFirst().orElseThrow();
    return Pattern.compile("(\\d+)m([\\d.]+)s")
            .matcher(ofChildren)
            .results()
            .mapToDouble(
                time ->
                    60_000 * Double.parseDouble(time.group(1))
                        + 1000 * Double.parseDouble(time.group(2)))
            .sum()
        / RUNS;
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
