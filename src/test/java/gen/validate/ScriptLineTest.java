package gen.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.finding.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of scripts and Dockerfiles, as rules look at them. */
class ScriptLineTest {

  @Test
  void linesThatContinueAreOne() {
    String text = "# why\n\n  exec app \\\n    --port 80 \\\n    --host a\necho done\n";

    List<ScriptLine> lines = ScriptLine.of(new Source("start.sh", text));

    assertEquals(
        List.of("exec app --port 80 --host a", "echo done"),
        lines.stream().map(ScriptLine::text).toList());
    assertEquals(
        List.of("start.sh:3:3", "start.sh:6:1"),
        lines.stream().map(line -> line.place().toString()).toList());
  }

  @Test
  void aLineThatNothingContinuesIsOne() {
    List<ScriptLine> lines = ScriptLine.of(new Source("start.sh", "exec app \\"));

    assertEquals(List.of("exec app"), lines.stream().map(ScriptLine::text).toList());
  }
}
