package gen.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Computing;
import gen.finding.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerfileReaderTest {

  /** In the texts {@code ;} stands for a line break. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "FROM a:1 | a:1",
        "from a:1 | a:1",
        "FROM --platform=linux/amd64 a:1 | a:1",
        "FROM a:1 AS build | a:1",
        "FROM a:1 AS build;FROM b:2 | b:2",
        "FROM a:1 AS build;FROM b:2;COPY --from=build /x /x | b:2",
        "FROM a:1 AS build;FROM build | a:1",
        "FROM a:1 AS Build;FROM build as last;FROM last | a:1",
        "ARG V=3;FROM a:${V} | a:3",
        "ARG V=3;FROM a:$V-slim | a:3-slim",
        "ARG V='3';FROM a:$V-slim | a:'3'-slim",
        "FROM a:${V:-4} | a:4",
        "ARG V;FROM a:${V} | -",
        "FROM a:1;ARG V=3;FROM b:${V} | -",
        "FROM scratch | -",
        "FROM | -",
        "# FROM a:1;FROM b:2 | b:2",
        "FROM \\;  a:1 | a:1",
        "FROM a:1;RUN <<EOF;FROM c:3;EOF;CMD x | a:1",
        "FROM a:1;ENV A=\"x <<EOF\";FROM c:3;CMD x | c:3",
        "FROM a:1;RUN [\"x\", \"y <<EOF\"];FROM c:3;CMD x | c:3",
        "RUN x | -"
      })
  void theImageIsThatOfTheLastStage(String text, String image) {
    assertEquals(Optional.ofNullable(image), read(text).text("image"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "FROM a;CMD x --port $PORT | x --port $PORT | -",
        "FROM a;CMD one;CMD two | two | -",
        "FROM a;CMD [\"a\", \"b\"] | [\"a\", \"b\"] | -",
        "FROM a;cmd x | x | -",
        "FROM a AS b;CMD x;FROM c | - | -",
        "FROM a AS b;CMD x;FROM b | x | -",
        "FROM a AS b;CMD x;FROM b;ENTRYPOINT y | - | y",
        "FROM a;CMD x;ENTRYPOINT y | x | y",
        "FROM a;ENTRYPOINT [];CMD x | x | []",
        "FROM a;ONBUILD CMD x | - | -"
      })
  void theLastStageSaysWhatRuns(String text, String command, String entrypoint) {
    Node document = read(text);

    assertEquals(Optional.ofNullable(command), document.text("command"));
    assertEquals(Optional.ofNullable(entrypoint), document.text("entrypoint"));
  }

  @Test
  void linesThatContinueAreOneAndKeepTheirPlaces() {
    String text = "FROM a\n\n  RUN x \\\n# why\n\n    && y\nVOLUME /data\n";

    Node document = DockerfileReader.read(new Source("Dockerfile", text));

    assertEquals(List.of("FROM a", "RUN x", "VOLUME /data"), starts(document));
    assertEquals(
        "RUN x && y", document.text("lines.1").orElseThrow().replaceAll("\\s+", " ").strip());
    assertEquals("Dockerfile:3:3", document.at("lines.1").orElseThrow().place().toString());
    assertEquals("Dockerfile:7:1", document.at("lines.2").orElseThrow().place().toString());
  }

  @Test
  void carriageReturnsAndAnotherEscapeAreTaken() {
    String text = "# escape=`\r\nFROM a:1\r\nCMD x `\r\n  y\r\n";

    Node document = DockerfileReader.read(new Source("Dockerfile", text));

    assertEquals("x y", document.text("command").orElseThrow().replaceAll("\\s+", " "));
    assertEquals("Dockerfile:3:5", document.at("command").orElseThrow().place().toString());
    assertEquals("Dockerfile:2:6", document.at("image").orElseThrow().place().toString());
  }

  @Test
  void aFileOfManyLinesIsReadInTime() {
    Source large = new Source("Dockerfile", "FROM a\n".repeat(140_000));
    Source long_ = new Source("Dockerfile", "FROM a\nRUN x" + " \\\n  y".repeat(160_000));

    long begin = Computing.ofThread();
    DockerfileReader.read(large);
    DockerfileReader.read(long_);

    assertTrue(Computing.ofThread() - begin < 10_000);
  }

  private static List<String> starts(Node document) {
    return ((Node.Listing) document.at("lines").orElseThrow())
        .items().stream().map(line -> line.text("").orElseThrow().split(" {2,}|\n")[0]).toList();
  }

  private static Node read(String text) {
    return DockerfileReader.read(new Source("Dockerfile", text.replace(';', '\n')));
  }
}
