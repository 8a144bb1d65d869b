package gen.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.app.Alphabet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which secrets the adapter writes in another alphabet, and which people type. */
class RecodingTest {

  private static final String PLAIN = "env:\n  DATABASE_URL: ${postgres.url}\n  PORT: ${port}\n";

  /** Needs an adapter wherever there can be one. */
  private static final String ADAPTED =
      "env:\n  DATABASE_URL: ${postgres.url}?schema=public\n  PORT: ${port}\n";

  private static String told(Deployment deployment) {
    String to =
        deployment.web().adapter().stream()
            .flatMap(each -> each.recodings().stream())
            .map(each -> each.from() + " as " + each.to())
            .findFirst()
            .orElse("-");
    return deployment.setting("KEY").orElseThrow().binding().kind() + " " + to;
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "render | length: 64, alphabet: hex | generated base64 as hex",
        "render | length: 64, alphabet: alphanumeric | generated base64 as hex",
        "render | length: 43, max: 43 | generated base64 as url-safe",
        "render | length: 40, max: 50, alphabet: url-safe | generated base64 as url-safe",
        "render | length: 50, max: 50 | prompted -",
        "render | length: 32, max: 32, alphabet: hex | prompted -",
        "render | length: 64, alphabet: hex, asked: true | prompted -",
        "render | length: 44 | generated -",
        "heroku | length: 64, alphabet: hex | generated -",
        "heroku | length: 44, max: 44, alphabet: base64 | generated hex as base64",
        "heroku | length: 43, max: 43 | generated hex as url-safe",
        "heroku | length: 40, max: 40 | prompted -",
        "fly | length: 64, alphabet: hex | generated -",
        "railway | length: 43, max: 43 | generated -"
      })
  void withAnAdapterTheSameBytesInAnotherAlphabet(String platform, String secret, String told) {
    Deployment deployment = Wired.on(platform, ADAPTED + "  KEY: {secret: {" + secret + "}}\n");

    assertEquals(told, told(deployment));
    assertEquals(
        told.startsWith("prompted"),
        deployment.findings().stream().anyMatch(each -> each.code().id().equals("secret-asked")));
  }

  @Test
  void withoutAnAdapterNoneIsMadeForIt() {
    Deployment deployment =
        Wired.on("render", PLAIN + "  KEY: {secret: {length: 64, alphabet: hex}}\n");

    assertEquals("prompted -", told(deployment));
    assertTrue(deployment.web().adapter().isEmpty());
    assertEquals(List.of("secret-asked 11"), Wired.found(deployment));
  }

  @ParameterizedTest
  @CsvSource({"HEX, 64", "BASE64, 44", "URL_SAFE, 43"})
  void lengths(Alphabet form, int length) {
    assertEquals(length, Recoding.length(form, 32));
  }
}
