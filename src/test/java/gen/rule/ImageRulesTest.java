package gen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules about images, Dockerfiles and where the code comes from. */
class ImageRulesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "ghcr.io/example/app:1.0.0, -",
        "ghcr.io/example/app@sha256:0a1b, -",
        "ghcr.io/example/app:latest@sha256:0a1b, -",
        "ghcr.io:443/example/app:2, -",
        "postgres:16-alpine, -",
        "'app:${TAG}', -",
        "'', -",
        "ghcr.io/example/app, image-tag-floating",
        "ghcr.io:443/example/app, image-tag-floating",
        "app:latest, image-tag-floating",
        "app:main, image-tag-floating",
        "app:alpine-latest, image-tag-floating",
        "app:development, -",
      })
  void tags(String image, String code) {
    String manifest = "services:\n  - {type: worker, image: '" + image + "'}\n";

    assertEquals(code == null ? List.of() : List.of(code), judge("mill.yaml", manifest).codes());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "FROM app:1.0.0, -",
        "FROM app, 1:6",
        "from app:latest, 1:6",
        "FROM --platform=linux/amd64 app, 1:29",
        "FROM scratch, -",
        "'ARG V\nFROM app:$V', -",
        "'ARG V=latest\nFROM app:$V', 2:6",
        "'ARG V=latest\nFROM app:${V}', 2:6",
        "'ARG V=1.0.0\nFROM app:${V}', -",
        "'ARG B=app:main\nFROM $B AS x', 2:6",
        "'FROM app:${V:-latest}', 1:6",
        "'FROM node AS build\nFROM app:1.0.0\nCOPY --from=build /x /x', -",
        "'FROM node AS build\nRUN make\nFROM build', 1:6",
        "'FROM node:20.1.0 AS base\nFROM base AS build\nFROM base', -",
        "'# FROM app\nFROM app:1', -",
      })
  void dockerfiles(String text, String place) {
    Map<String, String> files =
        Map.of("mill.yaml", "services:\n  - {type: web, name: x}\n", "Dockerfile", text + "\n");

    assertEquals(
        place == null ? List.of() : List.of("Dockerfile:" + place),
        judge(files).of("image-tag-floating").stream().map(f -> f.split(" ")[0]).toList());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "ghcr.io/example/app:1.0.0, -",
        "ghcr.io/example/app:0.9.0, image-drift",
        "ghcr.io/example/app@sha256:0a, -",
        "ghcr.io/example/app-front:1.0.0, image-drift",
        "docker.io/example/app:1.0.0, -",
      })
  void theDescriptorNamesTheImage(String image, String code) {
    String manifest = Judged.web().replace("ghcr.io/example/app:1.0.0", image);

    assertEquals(
        code == null ? List.of() : List.of(code),
        codes(Map.of("gen.yaml", Judged.GEN, "mill.yaml", manifest)));
  }

  @Test
  void otherPartsOfAnInstallationHaveImagesOfTheirOwn() {
    String manifest = Judged.web() + "  - {type: web, image: 'ghcr.io/example/proxy:2.0.0'}\n";

    assertEquals(List.of(), codes(Map.of("gen.yaml", Judged.GEN, "mill.yaml", manifest)));
  }

  @Test
  void bothImagesAreNamedInFull() {
    Map<String, String> files =
        Map.of(
            "gen.yaml", Judged.GEN.replace("ghcr.io/example/app", "registry.example/app"),
            "mill.yaml",
                Judged.web().replace("ghcr.io/example/app:1.0.0", "registry.example/app:2"));

    assertEquals(
        List.of(
            "mill.yaml:3:12 warning runs 'registry.example/app:2'; the descriptor says"
                + " 'registry.example/app:1.0.0' | write the descriptor's image, or change the"
                + " descriptor"),
        judge(files).of("image-drift"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "runtime: node, -, build-from-source",
        "runtime: docker, -, -",
        "runtime: docker, 'FROM ghcr.io/example/app:1.0.0', -",
        "runtime: docker, 'FROM node:20.1.0\nCOPY . .', build-from-source",
        "runtime: docker, 'FROM ghcr.io/example/app:1.0.0\nRUN chmod +x /x', -",
        "runtime: docker, 'FROM ghcr.io/example/app:1.0.0\nRUN apk add curl', build-from-source",
        "runtime: docker, 'FROM ghcr.io/example/app:1.0.0\n# RUN apk add curl', -",
        "name: app, -, image-drift",
      })
  void builds(String line, String dockerfile, String code) {
    Map<String, String> files = new java.util.HashMap<>();
    files.put("gen.yaml", Judged.GEN);
    files.put("mill.yaml", "services:\n  - {type: web, " + line + "}\n");
    if (dockerfile != null) {
      files.put("Dockerfile", dockerfile + "\n");
    }

    assertEquals(code == null ? List.of() : List.of(code), codes(files));
  }

  @Test
  void withoutADescriptorNobodyKnowsOfAnImage() {
    assertEquals(
        List.of(), judge("mill.yaml", "services:\n  - {type: web, runtime: node}\n").codes());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "example/app, image-registry",
        "docker.io/example/app, image-registry",
        "ghcr.io/example/app, -",
        "registry.example:5000/app, -",
      })
  void registries(String image, String code) {
    String gen = Judged.GEN.replace("ghcr.io/example/app", image);

    assertEquals(code == null ? List.of() : List.of(code), judge("gen.yaml", gen).codes());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "https://github.com/example/app, -",
        "https://github.com/Example/App.git, -",
        "git@github.com:example/app.git, -",
        "https://github.com/example/app-deploy, -",
        "https://github.com/somebody/app, template-source-mismatch",
        "https://gitlab.com/example/app, template-source-mismatch",
      })
  void repositories(String repository, String code) {
    String gen =
        Judged.GEN
            + "repository: https://github.com/example/app\n"
            + "platforms: {mill: {repository: https://github.com/example/app-deploy}}\n";
    String manifest = Judged.web("repo: " + repository);

    assertEquals(
        code == null ? List.of() : List.of(code),
        codes(Map.of("gen.yaml", gen, "mill.yaml", manifest)));
  }

  /** What is found, but for variables, which these manifests leave out. */
  private List<String> codes(Map<String, String> files) {
    return judge(files).codes().stream()
        .filter(code -> !code.equals("required-env-missing"))
        .toList();
  }

  private Judged judge(String path, String text) {
    return judge(Map.of(path, text));
  }

  private Judged judge(Map<String, String> files) {
    return Judged.of(folder, files);
  }
}
