package gen.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.finding.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptReaderTest {

  /** In the texts {@code ~} stands for a line break, in the lines for what separates them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a~b | a~b",
        "#!/bin/sh~# why~a | a",
        "a # why~b | a~b",
        "echo '# no' # why | echo '# no'",
        "echo \"x # y\" | echo \"x # y\"",
        "echo $# | echo $#",
        "echo ${x#y} | echo ${x#y}",
        "a \\~  b | a b",
        "a \\~~b | a~b",
        "cat <<EOF > f~echo x~EOF~b | cat <<EOF > f~b",
        "cat <<-'END'~echo x~\tEND~b | cat <<-'END'~b",
        "grep x <<<EOF~b | grep x <<<EOF~b",
        "x=$((1 << 2))~b | x=$((1 << 2))~b"
      })
  void whatSaysSomethingIsALine(String text, String lines) {
    Node document = ScriptReader.read(new Source("run.sh", text.replace('~', '\n')));

    String found =
        String.join(
            "~",
            ((Node.Listing) document.at("lines").orElseThrow())
                .items().stream()
                    .map(line -> line.text("").orElseThrow().replaceAll("\\s+", " "))
                    .toList());
    assertEquals(lines, found);
  }

  @Test
  void linesKnowTheirPlaces() {
    Node document = ScriptReader.read(new Source("run.sh", "a\n\n  b \\\n c\n"));

    assertEquals("run.sh:3:3", document.at("lines.1").orElseThrow().place().toString());
  }

  @Test
  void anEmptyScriptHasNoLines() {
    assertEquals(
        0,
        ((Node.Listing) ScriptReader.read(new Source("run.sh", "")).at("lines").orElseThrow())
            .items()
            .size());
  }
}
