package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts of the action, run with a stand-in for gen that tells which words it got. */
class ActionTest {

  private static final String STAND_IN =
      "#!/bin/sh\nfor word in \"$@\"; do echo \"[$word]\"; done\necho talk >&2\nexit ${CODE:-0}\n";

  @TempDir private Path home;
  @TempDir private Path work;
  private Path output;

  @BeforeEach
  void makeAnAction() throws IOException {
    for (String name : List.of("action-run", "action-java")) {
      Tree.write(home.resolve(".ci/" + name), Examples.text(Examples.ROOT.resolve(".ci/" + name)));
    }
    Tree.write(home.resolve("gen"), STAND_IN);
    assertTrue(home.resolve("gen").toFile().setExecutable(true));
    output = work.resolve("output");
    Files.writeString(output, "");
  }

  @Test
  void forGithubTheRunnerListens() throws IOException {
    Shell.Result result = run("validate .", "github", "", Map.of());

    assertEquals("[validate]\n[.]\n[--format]\n[github]\n", result.out());
    assertEquals("0", outputs().get("exit-code"));
    assertEquals("", outputs().get("report"));
  }

  @Test
  void otherOutputIsKeptFromTheRunner() throws IOException {
    List<String> lines = run("--check", "text", "", Map.of()).out().lines().toList();

    assertTrue(lines.get(0).matches("::stop-commands::[0-9a-f]{32}"), lines.get(0));
    assertEquals(List.of("[--check]", "[--format]", "[text]"), lines.subList(1, 4));
    assertEquals("::" + lines.get(0).substring("::stop-commands::".length()) + "::", lines.get(4));
    assertFalse(lines.get(0).equals(run("", "text", "", Map.of()).out().lines().toList().get(0)));
  }

  @ParameterizedTest
  @CsvSource({"sarif, gen.sarif", "junit, gen-junit.xml", "json, gen.json"})
  void filesAreNamedByTheirFormat(String format, String file) throws IOException {
    Shell.Result result = run("validate", format, "", Map.of("CODE", "1"));

    assertEquals(1, result.code());
    assertEquals("1", outputs().get("exit-code"));
    assertEquals(file, outputs().get("report"));
    assertEquals("[validate]\n[--format]\n[" + format + "]\n", Tree.read(work.resolve(file)));
    assertFalse(result.out().contains("validate"));
  }

  @Test
  void aReportGoesWhereItIsAskedFor() throws IOException {
    run("validate", "github", "my report", Map.of());

    assertEquals("my report", outputs().get("report"));
    assertTrue(Tree.read(work.resolve("my report")).startsWith("[validate]"));
  }

  @Test
  void withoutAFormatThereIsNoOption() throws IOException {
    assertTrue(run("platforms", "", "", Map.of()).out().contains("\n[platforms]\n::"));
  }

  @Test
  void wordsAreSplitAndNeverRead() throws IOException {
    String args =
        "validate 'two words'  \"a;b\"\n--exclude=*.toml `touch x` $(touch y) $HOME ; touch z\n"
            + "\"$(touch w)\" > v | u & t ${{ inputs.args }}";

    String out = run(args, "github", "", Map.of()).out();

    assertEquals(
        "[validate]\n[two words]\n[a;b]\n[--exclude=*.toml]\n[`touch]\n[x`]\n[$(touch]\n[y)]\n"
            + "[$HOME]\n[;]\n[touch]\n[z]\n[$(touch w)]\n[>]\n[v]\n[|]\n[u]\n[&]\n[t]\n[${{]\n"
            + "[inputs.args]\n[}}]\n[--format]\n[github]\n",
        out);
    assertEquals(List.of("output"), Examples.filesUnder(work));
  }

  @Test
  void aQuoteThatDoesNotEndIsWrongUse() throws IOException {
    Shell.Result result = run("validate 'x", "github", "", Map.of());

    assertEquals(2, result.code());
    assertTrue(result.err().contains("a quote that does not end"), result.err());
    assertEquals("", result.out());
  }

  @Test
  void withoutRandomBytesTheRunnerIsToldNothing() throws IOException {
    for (String program : List.of("od", "tr")) {
      Path broken = home.resolve("bin/" + program);
      Tree.write(broken, "#!/bin/sh\nexit 1\n");
      assertTrue(broken.toFile().setExecutable(true));

      Map<String, String> env = Map.of("PATH", home.resolve("bin") + ":/usr/bin:/bin");
      Shell.Result result = run("validate", "text", "", env);

      assertEquals(2, result.code());
      assertEquals("", result.out());
      Files.delete(broken);
    }
  }

  @Test
  void aReportCannotAddOutputs() throws IOException {
    run("validate", "json", "r\nexit-code=7", Map.of());

    assertEquals("0", outputs().get("exit-code"));
    assertEquals("r\nexit-code=7", outputs().get("report"));
  }

  @ParameterizedTest
  @CsvSource({
    "javac 17.0.9, true",
    "javac 25, true",
    "javac 11.0.2, false",
    "javac 1.8.0_392, false",
    "'Error: no such option', false",
  })
  void aJdkIsFoundByItsVersion(String says, String found) throws IOException {
    Tree.write(home.resolve("jdk/bin/javac"), "#!/bin/sh\necho '" + says + "'\n");
    assertTrue(home.resolve("jdk/bin/javac").toFile().setExecutable(true));

    assertEquals(found, java(home.resolve("jdk").toString()));
  }

  @Test
  void aFolderWithoutAJdkIsNone() throws IOException {
    assertEquals("false", java(home.resolve("nothing").toString()));
  }

  private String java(String javaHome) throws IOException {
    Map<String, String> env = new HashMap<>(Map.of("JAVA_HOME", javaHome));
    env.put("GITHUB_OUTPUT", output.toString());
    assertEquals(0, Shell.run(home.resolve(".ci/action-java"), env, List.of()).code());
    return outputs().get("found");
  }

  private Shell.Result run(String args, String format, String report, Map<String, String> more)
      throws IOException {
    Map<String, String> env = new HashMap<>(more);
    env.put("GEN_ARGS", args);
    env.put("GEN_FORMAT", format);
    env.put("GEN_REPORT", report);
    env.put("GITHUB_OUTPUT", output.toString());
    Path start = work.resolve("start");
    Tree.write(start, "cd '" + work + "' && rm start && exec sh '" + home + "/.ci/action-run'\n");
    return Shell.run(start, env, List.of());
  }

  /** The outputs as the runner reads them: {@code name=value}, or lines up to a mark. */
  private Map<String, String> outputs() throws IOException {
    Map<String, String> outputs = new HashMap<>();
    List<String> lines = Files.readAllLines(output);
    for (int i = 0; i < lines.size(); i++) {
      String[] heredoc = lines.get(i).split("<<", 2);
      if (heredoc.length == 2) {
        int end = lines.subList(i + 1, lines.size()).indexOf(heredoc[1]) + i + 1;
        outputs.put(heredoc[0], String.join("\n", lines.subList(i + 1, end)));
        i = end;
      } else {
        String[] pair = lines.get(i).split("=", 2);
        outputs.put(pair[0], pair[1]);
      }
    }
    return outputs;
  }
}
