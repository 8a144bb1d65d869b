package gen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.pipeline.Order;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bug that one of many descriptors hits is told with its name, and the others go on. */
class BatchBugTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(boolean terminal) {
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), terminal);
    return new Batch(null, BatchBugTest::order, console)
        .run(List.of(Path.of("deep.yaml"), Path.of("wrong.yaml"), Path.of("strange.yaml")));
  }

  private static Order order(Path descriptor) {
    if (descriptor.endsWith("deep.yaml")) {
      throw new StackOverflowError();
    }
    if (descriptor.endsWith("strange.yaml")) {
      throw new IllegalStateException("strange");
    }
    throw new Rejected(Code.UNREADABLE.at(Place.of("wrong.yaml"), "no such file", "look"));
  }

  @Test
  void eachIsNamedAndTheOthersGoOn() {
    assertEquals(3, run(false));

    assertEquals("3 descriptors, 3 with findings that stop them; 0 files, 0 changed\n", "" + out);
    List<String> lines = err.toString().lines().filter(line -> !line.startsWith(" ")).toList();
    assertEquals(
        List.of(
            "deep.yaml:",
            "gen: this is a bug in gen, not in your files. Nothing was written.",
            "wrong.yaml: error[unreadable] no such file",
            "strange.yaml:",
            "gen: this is a bug in gen, not in your files. Nothing was written."),
        lines);
  }

  @Test
  void findingsBeginALineOfTheirOwnWhereProgressIsShown() {
    run(true);

    assertTrue(err.toString().contains("\r\u001b[Kdeep.yaml:"), err.toString());
    assertTrue(err.toString().endsWith("\r3 of 3\n"), err.toString());
  }
}
