package gen.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.finding.Code;
import gen.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A note says when another value would let the platform pull the image as it is. */
class BuildAdviserTest {

  private static final String PLACE = "\"${postgres.host}:${postgres.port}\"";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "-",
      value = {
        "A: \"${postgres.host}:${postgres.port}\" | adapter-build 10",
        "A: ${postgres.host} | -",
        "A: \"https://${public.host}\" | adapter-build 10",
        "A: \"https://${public.host}/x\" | -",
        "A: \"postgresql://${postgres.user}:${postgres.password}@${postgres.host}/"
            + "${postgres.database}\" | adapter-build 10",
        "A: \"postgres://${postgres.user}:${postgres.password}@${postgres.host}/"
            + "${postgres.database}?x=y\" | -",
        "A: \"host=${postgres.host} user=${postgres.user}\" | -",
      })
  void onlyWhatThePlatformCanFillInIsAdvised(String variable, String expected) {
    List<String> notes =
        notes(Wired.on("render", "env:\n  DB: ${postgres.url}\n  " + variable + "\n"));

    assertEquals(Stream.ofNullable(expected).toList(), notes);
  }

  @Test
  void nothingIsAdvisedWhereAnotherVariableNeedsTheAdapterAnyway() {
    String lines = "env:\n  A: " + PLACE + "\n  B: \"at ${postgres.host}\"\n";

    assertEquals(List.of(), notes(Wired.on("render", lines)));
  }

  @Test
  void variablesThatMustChangeTogetherAreNamed() {
    String lines = "env:\n  A: " + PLACE + "\n  B: " + PLACE + "\n";

    List<Finding> notes =
        Wired.on("render", lines).findings().stream()
            .filter(each -> each.code().equals(Code.ADAPTER_BUILD))
            .toList();

    assertEquals(2, notes.size());
    assertEquals(
        "Render cannot put together 'A', so it builds an image with the adapter; with"
            + " ${postgres.host} alone, and 'B' changed too, it would pull the image as it is",
        notes.get(0).message());
  }

  @ParameterizedTest
  @CsvSource({"fly", "heroku", "railway"})
  void nothingIsAdvisedWhereNothingIsPulled(String platform) {
    assertEquals(List.of(), notes(Wired.on(platform, "env:\n  A: " + PLACE + "\n")));
  }

  private static List<String> notes(Deployment deployment) {
    return Wired.found(deployment).stream()
        .filter(each -> each.startsWith("adapter-build"))
        .toList();
  }
}
