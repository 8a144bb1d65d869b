package gen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.document.Format;
import gen.finding.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of scripts and Dockerfiles, as rules look at them. */
class ScriptLineTest {

  @Test
  void linesThatContinueAreOne() {
    String text = "# why\n\n  exec app \\\n    --port 80 \\\n    --host a\necho done\n";

    List<ScriptLine> lines = ScriptLine.of(new Source("start.sh", text), Format.SHELL);

    assertEquals(
        List.of("exec app --port 80 --host a", "echo done"),
        lines.stream().map(ScriptLine::text).toList());
    assertEquals(
        List.of("start.sh:3:3", "start.sh:6:1"),
        lines.stream().map(line -> line.place().toString()).toList());
  }

  /** In the texts {@code ;} stands for a line break, and between lines that are read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHELL | exec app \\ | exec app",
        "SHELL | a  'b  c' \\;d | a  'b  c' d",
        "SHELL | a \\;# why;b | a;b",
        "SHELL | a \\;;b | a;b",
        "SHELL | psql <<EOF;create database x\\;  y;# why;EOF;b | psql <<EOF;create database xy;b",
        "DOCKERFILE | RUN a \\;# why;  b | RUN a b",
        "DOCKERFILE | RUN a \\;;  b;CMD c | RUN a b;CMD c",
        "DOCKERFILE | # escape=`;RUN a `;  b\\;CMD c | RUN a b\\;CMD c",
        "DOCKERFILE | RUN <<EOF;apk add x;EOF;CMD c | RUN <<EOF;apk add x;CMD c",
        "YAML | a: b | ''"
      })
  void whatALineIs(Format format, String text, String expected) {
    List<ScriptLine> lines = ScriptLine.of(new Source("x", text.replace(';', '\n')), format);

    assertEquals(expected, String.join(";", lines.stream().map(ScriptLine::text).toList()));
  }
}
