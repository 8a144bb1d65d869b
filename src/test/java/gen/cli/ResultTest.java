package gen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gen.pipeline.Schemas;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A result that nobody gets is not called fine. */
class ResultTest {

  private static ProcessBuilder schema() {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        "gen.Main",
        "schema");
  }

  @Test
  void aResultThatCannotBeWrittenEndsWithAMessage() throws IOException, InterruptedException {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "there is no /dev/full here");
    Process process = schema().redirectOutput(full).start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(1, process.waitFor());
    assertEquals("gen: the result could not be written to its end\n", said);
  }

  @Test
  void oneThatNobodyReadsToItsEndIsNoReasonToComplain() throws IOException, InterruptedException {
    Process process = schema().start();
    process.getInputStream().close();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals("", said);
    assertEquals(0, process.waitFor());
  }

  @Test
  void oneThatIsReadToItsEndIsFine() throws IOException, InterruptedException {
    Process process = schema().start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, process.waitFor());
    assertEquals(Schemas.text("descriptor.schema.json"), out);
  }
}
