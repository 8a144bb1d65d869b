package gen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gen.Examples;
import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.Setting;
import gen.pipeline.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What holds for every app on every platform. */
class EveryManifestTest {

  static List<Path> folders() {
    return Examples.folders();
  }

  static Stream<Deployment> deployments() {
    return Examples.folders().stream()
        .flatMap(
            folder ->
                Examples.pipeline().deployments(Examples.order(folder, Order.Mode.CHECK)).stream());
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void theAppGetsItsDatabaseFromThePlatform(Deployment deployment) {
    List<Setting> fromDatabase =
        deployment.settings().stream().filter(EveryManifestTest::isFromDatabase).toList();

    assertFalse(fromDatabase.isEmpty());
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void noSecretIsWrittenDown(Deployment deployment) {
    List<String> written =
        deployment.settings().stream()
            .filter(setting -> setting.secret().isPresent())
            .filter(setting -> setting.binding() instanceof Binding.Literal)
            .map(Setting::name)
            .toList();

    assertEquals(List.of(), written);
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void theAppIsToldThePortThatIsAsked(Deployment deployment) {
    boolean told =
        deployment.settings().stream().anyMatch(EveryManifestTest::tellsPort)
            || deployment.web().adapter().map(a -> !a.portWords().isEmpty()).orElse(false);

    assertEquals(deployment.platform().port().dictated(), told);
    assertEquals(deployment.app().web().http().port(), deployment.web().port());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void readersOfYaml11AndYaml12Agree(Path folder) {
    Path file = folder.resolve("deploy/render/render.yaml");
    assumeTrue(Files.exists(file), "the app is left out there");
    Yaml yaml11 = new Yaml(new SafeConstructor(new LoaderOptions()));

    Object read11 = yaml11.load(Examples.text(file));
    Object read12 = new Load(LoadSettings.builder().build()).loadFromString(Examples.text(file));

    assertEquals(read12, read11);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void imagesAreNamedWithARelease(Path folder) throws IOException {
    for (String file : Examples.filesUnder(folder.resolve("deploy"))) {
      if (file.endsWith("Dockerfile")) {
        String from =
            Examples.text(folder.resolve("deploy/" + file))
                .lines()
                .filter(line -> line.startsWith("FROM "))
                .findFirst()
                .orElse("");

        assertTrue(from.matches("FROM [a-z0-9./-]+:[A-Za-z0-9._-]+( AS [a-z]+)?"), file + from);
        assertFalse(from.contains(":latest"), file + from);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void scriptsAreSyntacticallyRight(Path folder) throws IOException {
    for (String file : Examples.filesUnder(folder.resolve("deploy"))) {
      if (file.endsWith(".sh")) {
        Process sh =
            new ProcessBuilder("/bin/sh", "-n", folder.resolve("deploy/" + file).toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(sh.getInputStream().readAllBytes());
        assertEquals("", said, file);
      }
    }
  }

  private static boolean isFromDatabase(Setting setting) {
    String text = setting.binding().words();
    return !(setting.binding() instanceof Binding.Literal)
        && (text.contains("postgres.")
            || setting.binding().equals(new Binding.Given("postgres.url")));
  }

  private static boolean tellsPort(Setting setting) {
    return setting.binding().equals(new Binding.Given("port"))
        || setting.binding() instanceof Binding.Adapted adapted
            && adapted.pieces().contains(gen.app.Piece.Reference.plain("port"));
  }
}
