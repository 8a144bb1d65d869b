package gen.rehearse;

import gen.document.Format;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.platform.OutputFile;
import gen.platform.OutputFile.Use;
import gen.platform.Platform;
import gen.reading.Agreement;
import gen.reading.Located;
import gen.reading.Manifest;
import gen.reading.ManifestReader;
import gen.reading.Reading;
import gen.reading.Resource;
import gen.rehearse.StartedPart.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the manifests in a folder say; nothing of it is from a descriptor.
 *
 * @param folder where they lie
 */
record StartedManifests(Platform platform, Path folder, Reading reading) {

  /**
   * Reads the folder; empty when no manifest of the platform names a service.
   *
   * @throws Rejected when a manifest is not well-formed, or two of them disagree
   */
  static Optional<StartedManifests> read(Platform platform, Path folder) {
    List<Manifest> files = new ManifestFiles(folder).all(platform);
    List<Finding> disagreements = new Agreement(platform).check(files);
    if (!disagreements.isEmpty()) {
      throw new Rejected(disagreements);
    }
    Reading reading = new ManifestReader(platform).read(files);
    return files.isEmpty() || reading.first("service").isEmpty()
        ? Optional.empty()
        : Optional.of(new StartedManifests(platform, folder, reading));
  }

  /** The service that people visit. */
  StartedPart visited() {
    return parts().get(0);
  }

  /** Everything that is started, the service that people visit first, and release commands last. */
  List<StartedPart> parts() {
    List<StartedPart> parts = new ArrayList<>(lasting());
    lasting().forEach(part -> part.release().ifPresent(parts::add));
    return parts;
  }

  private List<StartedPart> lasting() {
    Resource first = reading.first("service").orElseThrow();
    List<StartedPart> parts = new ArrayList<>();
    parts.add(part(first, nameOf(first), Role.VISITED));
    for (Resource each : reading.services()) {
      if (each != first) {
        parts.add(part(each, shortName(each, nameOf(first)), role(each)));
      }
    }
    return parts;
  }

  private static String nameOf(Resource first) {
    return first.attribute("name").map(Located::value).orElse("app");
  }

  /** The name without that of the first service, which several platforms put before it. */
  private static String shortName(Resource resource, String first) {
    String name = resource.attribute("name").map(Located::value).orElse(resource.kind());
    return name.startsWith(first + "-") ? name.substring(first.length() + 1) : name;
  }

  /**
   * What is told a port, or asked whether it is well, listens; a worker may share the variables of
   * one that does.
   */
  private Role role(Resource resource) {
    boolean listens =
        resource.attribute("port").isPresent()
            || resource.attribute("health").isPresent()
            || resource.variables().containsKey(platform.port().variable());
    return listens && !resource.kind().equals("worker") ? Role.LISTENS : Role.WORKS;
  }

  private StartedPart part(Resource resource, String name, Role role) {
    Optional<OutputFile> file = platform.file(Use.ADAPTER);
    Optional<Path> own =
        role == Role.VISITED
            ? file.flatMap(each -> made(each, nameOf(resource), ""))
            : file.flatMap(each -> made(each, resource, name));
    return new StartedPart(platform, name, name, role, resource, own);
  }

  /** The adapter of a further part: its own, or that of the first where its command names it. */
  private Optional<Path> made(OutputFile file, Resource resource, String name) {
    Optional<Path> own =
        made(file, resource.attribute("name").map(Located::value).orElse(""), name);
    boolean isForEach = !file.of("a", "a").equals(file.of("b", "b"));
    String path = platform.see().adapter().path().orElse("");
    boolean isNamed =
        resource.attribute("adapter").isPresent()
            || resource.attribute("command").map(Located::value).orElse("").contains(path);
    return isForEach || isNamed ? own : Optional.empty();
  }

  private Optional<Path> made(OutputFile file, String name, String key) {
    return Optional.of(folder.resolve(file.of(name, key))).filter(Files::isRegularFile);
  }

  /** The Postgres; empty where the manifests ask for none. */
  Optional<Resource> database() {
    return reading.first("database").filter(found -> !found.attributes().isEmpty());
  }

  /** The stores like Redis. */
  List<Resource> caches() {
    return reading.all("cache");
  }

  /** What the platform builds in place of taking the image as it is. */
  Optional<Path> dockerfile() {
    return platform.files().stream()
        .filter(file -> file.format() == Format.DOCKERFILE)
        .flatMap(file -> made(file, visited().fullName(), "").stream())
        .findFirst();
  }

  /** What they start, in words. */
  String words() {
    int number = visited().resource().variables().size();
    List<String> others = parts().stream().skip(1).map(StartedPart::name).toList();
    return "a service with "
        + number
        + " variables"
        + (others.isEmpty() ? "" : "; " + String.join(", ", others));
  }
}
