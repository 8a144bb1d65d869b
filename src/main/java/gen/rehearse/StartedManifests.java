package gen.rehearse;

import gen.deployment.Binding;
import gen.document.Documents;
import gen.document.Format;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.platform.OutputFile;
import gen.platform.OutputFile.Use;
import gen.platform.Platform;
import gen.platform.ReadingRule;
import gen.reading.Agreement;
import gen.reading.Located;
import gen.reading.Manifest;
import gen.reading.ManifestReader;
import gen.reading.Reading;
import gen.reading.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the manifests in a folder say; nothing of it is from a descriptor.
 *
 * @param folder where they lie
 */
record StartedManifests(Platform platform, Path folder, Resource service, Resource database) {

  /**
   * Reads the folder; empty when no manifest of the platform names a service.
   *
   * @throws Rejected when a manifest is not well-formed, or two of them disagree
   */
  static Optional<StartedManifests> read(Platform platform, Path folder) {
    Map<String, Source> files = new LinkedHashMap<>();
    for (ReadingRule rule : platform.readings()) {
      find(folder, rule.file())
          .ifPresent(
              file ->
                  files.put(rule.file(), Documents.load(file, folder.relativize(file).toString())));
    }
    List<Finding> disagreements = new Agreement(platform).check(Manifest.of(files));
    if (!disagreements.isEmpty()) {
      throw new Rejected(disagreements);
    }
    Reading reading = new ManifestReader(platform).read(Manifest.of(files));
    Optional<Resource> service = reading.first("service");
    Resource nothing = new Resource("database", Map.of(), Map.of());
    return service
        .filter(found -> !files.isEmpty())
        .map(
            found ->
                new StartedManifests(
                    platform, folder, found, reading.first("database").orElse(nothing)));
  }

  /** The adapter, where the app needs one. */
  Optional<Path> adapter() {
    return platform.file(Use.ADAPTER).flatMap(this::made);
  }

  /** What the platform builds in place of taking the image as it is. */
  Optional<Path> dockerfile() {
    return platform.files().stream()
        .filter(file -> file.format() == Format.DOCKERFILE)
        .flatMap(file -> made(file).stream())
        .findFirst();
  }

  private Optional<Path> made(OutputFile file) {
    return Optional.of(folder.resolve(file.of(name(), ""))).filter(Files::isRegularFile);
  }

  /** The name of the service, or that of the platform where the manifests name none. */
  String name() {
    return service.attribute("name").map(Located::value).orElse("app");
  }

  /** The port that the manifests name; empty where the platform decides it. */
  Optional<Integer> port() {
    if (platform.port().dictated()) {
      return Optional.empty();
    }
    Optional<String> attribute = service.attribute("port").map(Located::value);
    Located<Binding> variable = service.variables().get(platform.port().variable());
    Optional<String> literal =
        variable != null && variable.value() instanceof Binding.Literal text
            ? Optional.of(text.text())
            : Optional.empty();
    return attribute
        .or(() -> literal)
        .filter(text -> text.matches("[0-9]{1,5}"))
        .map(Integer::valueOf);
  }

  /** What is wrong with the port; empty if nothing. */
  String badPort() {
    return port()
        .filter(port -> port < 1 || port > 65535)
        .map(p -> "no port has the number " + p)
        .orElse("");
  }

  /** A file whose name may hold {@code {service}}. */
  private static Optional<Path> find(Path folder, String path) {
    if (!path.contains("{service}")) {
      return Optional.of(folder.resolve(path)).filter(Files::isRegularFile);
    }
    Path parent = folder.resolve(path).getParent();
    String pattern = path.substring(path.lastIndexOf('/') + 1).replace("{service}", "");
    if (!Files.isDirectory(parent)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(parent)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(pattern))
          .sorted()
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
