package gen.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The adapter writes the bytes of a secret in another alphabet, as Java does, in every shell. */
class AdapterSecretsTest {

  private static final String DRIVER =
      """
      i=0
      while [ "$i" -lt "$COUNT" ]; do
        eval "from=\\$F$i to=\\$T$i"
        recode "S$i" "$from" "$to"
        i=$((i + 1))
      done
      exec env
      """;

  /** A secret, the form in which the platform makes it, that of the app, and what comes out. */
  private record Case(String text, String from, String to, String out) {}

  @TempDir private Path scratch;

  static List<PosixShell> shells() {
    return PosixShell.all();
  }

  private static List<Case> cases() {
    Random random = new Random(Urls.seed());
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      byte[] bytes = new byte[32];
      random.nextBytes(bytes);
      if (i < 3) {
        Arrays.fill(bytes, (byte) (i == 0 ? 0 : i == 1 ? 255 : 128));
      }
      String hex = HexFormat.of().formatHex(bytes);
      String base64 = Base64.getEncoder().encodeToString(bytes);
      String safe = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      cases.add(new Case(base64, "base64", "hex", hex));
      cases.add(new Case(base64, "base64", "url-safe", safe));
      cases.add(new Case(hex, "hex", "base64", base64));
      cases.add(new Case(hex, "hex", "url-safe", safe));
      // What somebody typed, or what is not in the form that is known of the platform.
      cases.add(same(hex, "base64", "hex"));
      cases.add(same(safe, "base64", "url-safe"));
      cases.add(same(base64, "hex", "base64"));
    }
    for (String typed :
        List.of(
            "",
            "short",
            "=".repeat(44),
            "a".repeat(43) + "é",
            "A".repeat(42) + "==",
            "a b".repeat(15).substring(0, 43) + "=",
            "$(id)".repeat(9).substring(0, 43) + "=")) {
      cases.add(same(typed, "base64", "hex"));
    }
    cases.add(same("F".repeat(64), "hex", "base64"));
    cases.add(same("0".repeat(65), "hex", "base64"));
    return cases;
  }

  private static Case same(String text, String from, String to) {
    return new Case(text, from, to, text);
  }

  @ParameterizedTest
  @MethodSource("shells")
  void theSameBytesInAnotherAlphabet(PosixShell shell) throws IOException {
    assumeTrue(shell.isInstalled(), shell::missing);
    List<Case> cases = cases();
    Path script = scratch.resolve("recode.sh");
    Files.writeString(
        script,
        "set -eu\n" + Splitter.text(Path.of("templates/shared/recode.sh.ftl")) + DRIVER,
        StandardCharsets.ISO_8859_1);
    Map<String, String> env = new HashMap<>();
    env.put("PATH", PosixShell.PATH);
    env.put("COUNT", String.valueOf(cases.size()));
    for (int i = 0; i < cases.size(); i++) {
      env.putAll(
          Map.of(
              "S" + i,
              cases.get(i).text(),
              "F" + i,
              cases.get(i).from(),
              "T" + i,
              cases.get(i).to()));
    }

    PosixShell.Outcome outcome = shell.run(env, List.of(script.toString()), scratch);

    assertEquals("", outcome.err());
    Map<String, String> out = new HashMap<>();
    outcome.out().lines().forEach(each -> out.put(each.split("=", 2)[0], each.split("=", 2)[1]));
    for (int i = 0; i < cases.size(); i++) {
      assertEquals(cases.get(i).out(), out.get("S" + i), cases.get(i)::toString);
    }
    assertEquals(
        List.of(), out.keySet().stream().filter(each -> each.startsWith("recode_")).toList());
  }
}
