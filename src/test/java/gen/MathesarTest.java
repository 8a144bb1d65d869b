package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Mathesar's committed manifests, read with parsers that gen does not use, against what its image
 * and the platforms really do.
 */
class MathesarTest {

  private static final Path DEPLOY = Examples.ROOT.resolve("deploy");
  private static final String URL =
      "postgres://u%40x:p%40%3A%2F%23%25%5B%2B%27%22%20%C3%A9%5C@db.example.net:6543/the-db";
  private static final Map<String, String> PARTS =
      Map.of(
          "POSTGRES_HOST", "db.example.net",
          "POSTGRES_PORT", "6543",
          "POSTGRES_DB", "the-db",
          "POSTGRES_USER", "u@x",
          "POSTGRES_PASSWORD", "p@:/#%[+'\" é\\");

  @Test
  void renderWiresEveryPartOfTheDatabase() throws IOException {
    JsonNode file = new YAMLMapper().readTree(DEPLOY.resolve("render/render.yaml").toFile());
    Map<String, JsonNode> env = new HashMap<>();
    file.at("/services/0/envVars").forEach(each -> env.put(each.get("key").asText(), each));

    Map<String, String> properties = new HashMap<>();
    PARTS
        .keySet()
        .forEach(name -> properties.put(name, env.get(name).at("/fromDatabase/property").asText()));

    assertEquals(
        Map.of(
            "POSTGRES_HOST", "host",
            "POSTGRES_PORT", "port",
            "POSTGRES_DB", "database",
            "POSTGRES_USER", "user",
            "POSTGRES_PASSWORD", "password"),
        properties);
    String database = file.at("/databases/0/name").asText();
    assertEquals(database, env.get("POSTGRES_HOST").at("/fromDatabase/name").asText());
    assertEquals(file.at("/services/0/region"), file.at("/databases/0/region"));
    assertEquals("8000", env.get("PORT").get("value").textValue());
    assertTrue(env.get("SECRET_KEY").get("generateValue").booleanValue());
    assertEquals(
        "RENDER_EXTERNAL_HOSTNAME", env.get("ALLOWED_HOSTS").at("/fromService/envVarKey").asText());
    assertEquals(0, file.at("/databases/0/ipAllowList").size());
  }

  @Test
  void railwayWiresEveryPartOfTheDatabase() throws IOException {
    JsonNode file =
        new ObjectMapper()
            .readTree(DEPLOY.resolve("railway/template/mathesar.variables.json").toFile());

    Map<String, String> values = new HashMap<>();
    file.properties()
        .forEach(each -> values.put(each.getKey(), each.getValue().get("value").asText()));

    assertEquals("${{mathesar-db.PGHOST}}", values.get("POSTGRES_HOST"));
    assertEquals("${{mathesar-db.PGPORT}}", values.get("POSTGRES_PORT"));
    assertEquals("${{mathesar-db.PGDATABASE}}", values.get("POSTGRES_DB"));
    assertEquals("${{mathesar-db.PGUSER}}", values.get("POSTGRES_USER"));
    assertEquals("${{mathesar-db.PGPASSWORD}}", values.get("POSTGRES_PASSWORD"));
    assertEquals("8000", values.get("PORT"));
    assertTrue(values.get("SECRET_KEY").startsWith("${{secret(50, \""));
    assertEquals("${{RAILWAY_PUBLIC_DOMAIN}},healthcheck.railway.app", values.get("ALLOWED_HOSTS"));
  }

  @Test
  void flyAsksTheHealthCheckForAHostThatIsAllowed() throws IOException {
    JsonNode file = new TomlMapper().readTree(DEPLOY.resolve("fly/fly.toml").toFile());

    JsonNode check = file.at("/http_service/checks/0");

    assertEquals(8000, file.at("/http_service/internal_port").intValue());
    assertEquals("/admin/login/", check.get("path").asText());
    Map<String, String> env = adapted("fly", Map.of("FLY_APP_NAME", "my-app"), List.of());
    assertEquals("my-app.fly.dev," + check.at("/headers/Host").asText(), env.get("ALLOWED_HOSTS"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"heroku", "fly"})
  void theAdapterHandsOverEveryPart(String platform) throws IOException {
    Map<String, String> env =
        adapted(platform, Map.of("PORT", "4711", "FLY_APP_NAME", "my-app"), List.of());

    PARTS.forEach((name, value) -> assertEquals(value, env.get(name)));
    assertFalse(env.containsKey("DATABASE_URL"));
    assertEquals(env.get("POSTGRES_SSLMODE"), env.get("PGSSLMODE"));
    assertEquals(platform.equals("heroku") ? "require" : "prefer", env.get("PGSSLMODE"));
  }

  @Test
  void herokuTellsTheAppItsPort() throws IOException {
    String start = Examples.text(DEPLOY.resolve("heroku/start.sh"));
    assertTrue(start.contains("/gen/adapter.sh 'bash' './bin/mathesar' 'run' '-nse'"), start);

    Map<String, String> env = adapted("heroku", Map.of("PORT", "4711"), List.of("run", "-nse"));

    assertEquals("run -nse -p 4711", env.get("ARGUMENTS"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"heroku", "fly"})
  void anAddressOfOnesOwnReplacesTheComputedOne(String platform) throws IOException {
    Map<String, String> env =
        adapted(
            platform,
            Map.of("PORT", "1", "FLY_APP_NAME", "a", "ALLOWED_HOSTS", "data.example.org"),
            List.of());

    assertEquals("data.example.org", env.get("ALLOWED_HOSTS"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"render", "railway", "heroku", "fly"})
  void noCommandStartsTheDatabaseInTheContainer(String platform) {
    Path folder = DEPLOY.resolve(platform);

    for (String file : Examples.filesUnder(folder)) {
      String text = Examples.text(folder.resolve(file));
      assertFalse(text.matches("(?s).*(fnse|-nsef|run -f\\b).*"), file);
    }
  }

  /** The environment in which the adapter of a platform starts the app. */
  private static Map<String, String> adapted(
      String platform, Map<String, String> extra, List<String> arguments) throws IOException {
    Map<String, String> env = new HashMap<>(extra);
    env.put("DATABASE_URL", URL);
    Path adapter = DEPLOY.resolve(platform + "/adapter.sh");
    return Shell.environmentOf(adapter, env, arguments);
  }
}
