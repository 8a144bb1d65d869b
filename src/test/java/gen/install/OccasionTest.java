package gen.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.app.App;
import gen.app.AppReader;
import gen.deployment.Deployment;
import gen.deployment.Instance;
import gen.deployment.Wiring;
import gen.document.Documents;
import gen.finding.Code;
import gen.finding.Source;
import gen.pipeline.Schemas;
import gen.pipeline.Validation;
import gen.platform.Platform;
import gen.platform.Platforms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Each trouble is told to those whom it can meet, and to nobody else. */
class OccasionTest {

  private static final Path TEMPLATES = Path.of("templates").toAbsolutePath();
  private static final Schemas SCHEMAS = new Schemas();
  private static final Platforms PLATFORMS = new Platforms(List.of(TEMPLATES), SCHEMAS::builtIn);

  /** An app that needs nothing, and one to which almost everything can happen. */
  private static final List<String> APPS =
      List.of(
          """
          postgres: {}
          env: {DATABASE_URL: "${postgres.url}", PORT: "${port}"}
          """,
          """
          postgres: {privileges: {wanted: [superuser]}}
          env:
            DB: ${postgres.host}
            TLS: ${postgres.sslmode}
            URL: ${public.url}
            HOST: ${public.host}
            KEY: {secret: {length: 40, min: 32}}
            MAIL: {prompt: {}, description: Your address.}
          work: {smtp: true}
          storage: [{path: /data, holds: files, loss: acceptable}]
          """);

  private static final List<Deployment> DEPLOYMENTS = deployments();

  private static List<Deployment> deployments() {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> examples = Files.list(Path.of("examples"))) {
      examples
          .map(folder -> folder.resolve("gen.yaml"))
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(file -> sources.add(Documents.load(file, "gen.yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sources.add(Documents.load(Path.of("gen.yaml"), "gen.yaml"));
    APPS.forEach(text -> sources.add(source(text)));
    return sources.stream().flatMap(source -> wired(source).stream()).toList();
  }

  private static Source source(String lines) {
    String head =
        """
        version: 1
        id: app
        name: App
        description: An app.
        image: {name: example/app, tag: "1.0.0", entrypoint: [/start], ownCommand: [run]}
        http: {port: 3000, health: {path: /up}, startSeconds: 700}
        """;
    return new Source("gen.yaml", head + lines);
  }

  private static List<Deployment> wired(Source source) {
    App app = new AppReader(SCHEMAS.descriptor()).read(source);
    List<Deployment> deployments = new ArrayList<>();
    for (Platform platform : PLATFORMS.select(List.of())) {
      deployments.add(Wiring.wire(app, platform, Instance.FIRST));
    }
    return deployments;
  }

  @ParameterizedTest
  @EnumSource
  void happensToSomeDeployment(Occasion occasion) {
    assertTrue(DEPLOYMENTS.stream().anyMatch(occasion::isFor));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"ALWAYS", "RUNNING"})
  void doesNotHappenToEveryDeployment(Occasion occasion) {
    assertFalse(DEPLOYMENTS.stream().allMatch(occasion::isFor));
  }

  /** A row that names variables would be unfinished where there are none. */
  @Test
  void rowsThatNameVariablesAreShownWhereThereAreSome() {
    for (Trouble trouble : troubles()) {
      String all = trouble.see() + trouble.cause() + trouble.remedy();
      if (all.contains("{variables}")) {
        DEPLOYMENTS.stream()
            .filter(trouble.occasion()::isFor)
            .forEach(
                deployment -> assertFalse(trouble.occasion().variables(deployment).isEmpty(), all));
      }
    }
  }

  @Test
  void theCodeOfATroubleIsOneOfOurs() {
    Set<String> codes = new HashSet<>(Code.all().stream().map(Code::id).toList());
    codes.addAll(new Validation(PLATFORMS, SCHEMAS).rules().byCode().keySet());

    List<String> unknown =
        troubles().stream()
            .map(Trouble::code)
            .filter(code -> !code.isEmpty() && !codes.contains(code))
            .toList();

    assertEquals(List.of(), unknown);
  }

  @Test
  void everyTroubleIsToldOnSomePage() {
    for (Deployment each : DEPLOYMENTS) {
      assertTrue(Trouble.of(each.platform().see().fields()).size() > 1, each.platform().id());
    }
    Set<String> untold =
        troubles().stream()
            .filter(trouble -> DEPLOYMENTS.stream().noneMatch(trouble.occasion()::isFor))
            .map(Trouble::see)
            .collect(Collectors.toSet());

    assertEquals(Set.of(), untold);
  }

  private static List<Trouble> troubles() {
    List<Trouble> all = new ArrayList<>(Trouble.read(PLATFORMS.shared("troubles.yaml")));
    PLATFORMS
        .select(List.of())
        .forEach(platform -> all.addAll(Trouble.of(platform.see().fields())));
    return all;
  }
}
