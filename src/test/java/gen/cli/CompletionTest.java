package gen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gen.Cli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words are completed by real shells, which say nothing else. */
class CompletionTest {

  private static final String SHELLS = "[bash, fish, zsh]";

  private static final String FORMATS = "[github, json, junit, sarif, text]";

  @TempDir Path temp;

  @Test
  void bashCompletes() throws Exception {
    Files.writeString(temp.resolve("gen.bash"), Cli.run(temp, "completion", "bash").out());
    // Outside of a completion bash has no compopt that works.
    String ask =
        "compopt() { :; }; . ./gen.bash; COMP_WORDS=(%s ''); COMP_CWORD=%d; _complete_gen;"
            + " echo ${COMPREPLY[*]}";

    assertEquals(SHELLS, words("bash", "-c", ask.formatted("gen completion", 2)));
    assertEquals(FORMATS, words("bash", "-c", ask.formatted("gen validate --format", 3)));
  }

  @Test
  void zshCompletesFromAFileThatItFindsByItself() throws Exception {
    Files.writeString(temp.resolve("_gen"), Cli.run(temp, "completion", "zsh").out());
    String ask =
        "fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D; [[ $_comps[gen] = _gen ]] ||"
            + " echo not found; _gen; emulate sh; setopt kshglob noshglob braceexpand;"
            + " COMP_WORDS=(%s ''); COMP_CWORD=%d; _complete_gen;"
            + " echo ${COMPREPLY[*]}";

    assertEquals(SHELLS, words("zsh", "-f", "-c", ask.formatted("gen completion", 2)));
    assertEquals(FORMATS, words("zsh", "-f", "-c", ask.formatted("gen validate --format", 3)));
  }

  @Test
  void fishCompletes() throws Exception {
    Files.writeString(temp.resolve("gen.fish"), Cli.run(temp, "completion", "fish").out());
    String ask = "source gen.fish; complete -C '%s ' | string split -f1 \\t";

    assertEquals(SHELLS, words("fish", "--no-config", "-c", ask.formatted("gen completion")));
    assertEquals(
        FORMATS, words("fish", "--no-config", "-c", ask.formatted("gen validate --format")));
  }

  /** The words that a shell prints, sorted, with whatever it complains about. */
  private String words(String... command) throws IOException, InterruptedException {
    boolean installed =
        List.of("/bin", "/usr/bin").stream()
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, command[0])));
    assumeTrue(installed, command[0] + " is not installed");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true);
    builder.environment().put("HOME", temp.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return new TreeSet<>(List.of(out.strip().split("\\s+"))).toString();
  }
}
