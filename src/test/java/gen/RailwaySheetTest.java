package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gen.app.App;
import gen.deployment.Deployment;
import gen.deployment.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sheet for Railway's template holds all that its composer and its marketplace want. */
class RailwaySheetTest {

  private static final List<String> HEADINGS =
      List.of(
          "# Deploy and Host ",
          "## About Hosting ",
          "## Why Deploy ",
          "## Common Use Cases",
          "## Dependencies for ",
          "### Deployment Dependencies");

  /** A deployment and the folder of its sheet. */
  record Sheet(Deployment deployment, Path folder) {

    String text(String file) {
      return Examples.text(folder.resolve(file));
    }

    @Override
    public String toString() {
      return deployment.title();
    }
  }

  static Stream<Sheet> sheets() {
    return Examples.folders().stream()
        .flatMap(
            folder ->
                Examples.pipeline().deployments(Examples.order(folder, Order.Mode.CHECK)).stream()
                    .filter(each -> each.platform().id().equals("railway"))
                    .map(each -> new Sheet(each, folder.resolve("deploy/railway/template"))));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void theOverviewPassesTheMarketplace(Sheet sheet) {
    String overview = sheet.text("overview.md");

    for (String heading : HEADINGS) {
      assertTrue(overview.lines().anyMatch(line -> line.startsWith(heading)), heading);
    }
    assertTrue(overview.length() >= 250 && overview.length() <= 10_000, overview);
    assertFalse(overview.contains("[X]"), overview);
    assertFalse(overview.contains("TODO"), overview);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void theSheetHasEverythingThatTheComposerAsksFor(Sheet sheet) {
    String list = sheet.text("checklist.md");
    Deployment.Service service = sheet.deployment().service();
    String image = sheet.deployment().app().image().reference();

    assertTrue(list.contains("type `" + image + "`. Name the service `"), list);
    assertTrue(list.contains("with the port " + service.port() + "."), list);
    service.health().ifPresent(path -> assertTrue(list.contains("path**: `" + path + "`"), list));
    assertEquals(service.command().isEmpty(), !list.contains("**Start command**"), list);
    assertEquals(service.disk().isPresent(), list.contains("**Attach Volume**"), list);
    service
        .disk()
        .map(App.Storage::path)
        .ifPresent(path -> assertTrue(list.contains("and type `" + path + "`"), list));
    assertTrue(list.contains("--readme-file template/overview.md"), list);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void everyVariableComesWithADescriptionAndEverySecretWithAFunction(Sheet sheet)
      throws IOException {
    String file = sheet.deployment().names().service() + ".variables.json";
    JsonNode variables = new ObjectMapper().readTree(sheet.text(file));

    for (Setting setting : sheet.deployment().bound("generated")) {
      String value = variables.at("/" + setting.name() + "/value").asText();
      assertTrue(value.startsWith("${{secret("), setting.name());
    }
    variables.forEach(each -> assertTrue(each.path("description").isTextual(), each.toString()));
  }
}
