package gen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.TemplateMethodModelEx;
import gen.finding.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of others that do not end, or end in a bad way. */
class PatienceTest {

  @TempDir private Path root;

  private String print(String template, Patience patience) throws IOException {
    Files.writeString(root.resolve("made.yaml.ftl"), template);
    Files.writeString(root.resolve("part.ftl"), "<#list 1..9 as i>x</#list>");
    return new Printer(Templates.under(List.of(root)), Optional.of(patience))
        .print("made.yaml.ftl", Map.of());
  }

  /** It ends when the test has ended. */
  @Test
  void nobodyWaitsForATemplateThatDoesNotEnd() throws IOException {
    CountDownLatch end = new CountDownLatch(1);
    TemplateMethodModelEx endless =
        arguments -> {
          try {
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return "";
        };
    Files.writeString(root.resolve("made.yaml.ftl"), "<#list 1..3 as i>[=endless()]</#list>");
    Printer printer =
        new Printer(
            Templates.under(List.of(root)), Optional.of(new Patience(Duration.ofMillis(1))));

    Rejected rejected =
        assertThrows(
            Rejected.class, () -> printer.print("made.yaml.ftl", Map.of("endless", endless)));

    end.countDown();
    assertEquals(
        "templates/made.yaml.ftl has not ended after 0 seconds",
        rejected.findings().get(0).place() + " " + rejected.findings().get(0).message());
  }

  @Test
  void aTemplateThatEndsIsPrinted() throws IOException {
    assertEquals("xxxxxxxxx", print("<#include \"part.ftl\">", Patience.USUAL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1..2000000 as i>x</#list>",
        "<#macro m><@m/></#macro><@m/>",
        "[=no.such.thing]",
        "<#list 1..",
      })
  void whatIsWrongIsSaidAsWithoutWaiting(String template) {
    Rejected waited = assertThrows(Rejected.class, () -> print(template, Patience.USUAL));
    Printer ours = new Printer(Templates.under(List.of(root)), Optional.empty());
    Rejected plain = assertThrows(Rejected.class, () -> ours.print("made.yaml.ftl", Map.of()));

    assertEquals(plain.findings(), waited.findings());
    assertTrue(plain.findings().get(0).toString().contains("made.yaml.ftl"));
  }
}
