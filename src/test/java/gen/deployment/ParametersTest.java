package gen.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.app.Expression;
import gen.app.Piece;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that a platform sets by itself, and parameters that are added to its URL. */
class ParametersTest {

  private static final String PORT = "  PORT: ${port}\n";
  private static final String TLS = "  DB_TLS: \"1\"\n";

  private static List<Piece> pieces(String text) {
    return Expression.parse(text, null, finding -> {}).pieces();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "fly, '?schema=public', put together at start as \"${postgres.url}?schema=public\"",
    "heroku, '?schema=public', put together at start as \"${postgres.url}?schema=public\"",
    "heroku, '&a=b', put together at start as \"${postgres.url}?a=b\"",
    "heroku, '/b', put together at start as \"${postgres.url}/b\"",
    "render, '?schema=public', put together at start as \"${postgres.url}?schema=public\"",
    "railway, '?schema=public', the text \"${postgres.url}?schema=public\"",
    "railway, '&a=b', the text \"${postgres.url}?a=b\""
  })
  void parametersAreAddedEverywhere(String platform, String text, String binding) {
    Deployment deployment =
        Wired.on(platform, "env:\n  DATABASE_URL: ${postgres.url}" + text + "\n" + PORT + TLS);

    assertEquals(List.of(), Wired.found(deployment));
    assertEquals(binding, deployment.setting("DATABASE_URL").orElseThrow().binding().words());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "fly, GEN_DATABASE_URL, false",
    "heroku, DATABASE_URL, true",
    "render, GEN_DATABASE_URL, false"
  })
  void theAdapterTakesTheUrlFromAVariableThatTheAppDoesNotUse(
      String platform, String variable, boolean kept) {
    Deployment deployment =
        Wired.on(platform, "env:\n  DATABASE_URL: ${postgres.url}?schema=public\n" + PORT);

    Adapter adapter = deployment.web().adapter().orElseThrow();
    assertEquals(variable, adapter.urlVariable());
    assertEquals(kept, adapter.keepsUrl());
    assertEquals(variable, deployment.web().urlVariable());
  }

  /** A value under this name that is not the platform's would be lost, or would replace it. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "heroku, 'DATABASE_URL: ${postgres.url}', ''",
    "heroku, 'DATABASE_URL: \"jdbc:${postgres.url}\"', ''",
    "heroku, 'DATABASE_URL: \"pg+x://${postgres.user}@${postgres.host}/${postgres.database}\"', ''",
    "heroku, 'DATABASE_URL: pg://elsewhere.example/db', reserved-name",
    "heroku, 'DATABASE_URL: \"x${port}\"', reserved-name",
    "heroku, 'DATABASE_URL: {prompt: {example: x}}', reserved-name",
    "heroku, 'PORT: \":${port}\"', ''",
    "heroku, 'PORT: \"3000\"', reserved-name",
    "heroku, 'PORT: ${postgres.port}', reserved-name",
    "heroku, 'DYNO: ${postgres.host}', ''",
    "heroku, 'DYNO: web', reserved-name",
    "render, 'RENDER_EXTERNAL_URL: ${public.url}', ''",
    "render, 'RENDER_REGION: frankfurt', reserved-name",
    "fly, 'FLY_APP_NAME: ${public.host}', ''",
    "fly, 'PRIMARY_REGION: ams', reserved-name",
    "railway, 'RAILWAY_PROJECT_ID: ${public.host}', reserved-name"
  })
  void aNameOfThePlatformIsSetByTheAdapter(String platform, String line, String code) {
    String rest =
        line.startsWith("PORT") ? "  DB: ${postgres.url}\n" : "  DB: ${postgres.url}\n" + PORT;

    Deployment deployment = Wired.on(platform, "env:\n  " + line + "\n" + rest + TLS);

    List<String> codes = deployment.findings().stream().map(each -> each.code().id()).toList();
    assertTrue(code.isEmpty() ? codes.isEmpty() : codes.contains(code), codes::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "'${postgres.url}?a=b&c=d', 'a,c'",
    "'x${postgres.url}&a=b=c&a=d', a",
    "'${postgres.url}?a=${env.A}&b${env.B}=x&c=${env.C}&d', 'a,c,d'",
    "'${postgres.url}', ''",
    "'${postgres.url}x?a=b', ''",
    "'?a=b${postgres.url}', ''",
    "'${postgres.url}?', ''",
    "'${postgres.url}?${env.A}', ''"
  })
  void theNamesAreThoseOfWhatFollows(String text, String names) {
    List<Piece> opened = Parameters.opened(pieces(text));

    assertEquals(names, String.join(",", Parameters.names(opened)));
  }

  @Test
  void whatIsOpenedIsWrittenAsItWas() {
    for (String text : List.of("${postgres.url}?a=b", "j:${postgres.url}?a=${env.B}", "a?b=c")) {
      List<Piece> opened = Parameters.opened(pieces(text));

      assertEquals(text, new Expression(opened).toString());
      assertEquals(new ArrayList<>(pieces(text)), Parameters.first(pieces(text)));
    }
  }
}
