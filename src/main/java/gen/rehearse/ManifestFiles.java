package gen.rehearse;

import gen.document.Documents;
import gen.platform.Platform;
import gen.platform.ReadingRule;
import gen.reading.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The manifests of a platform that lie in a folder. */
record ManifestFiles(Path folder) {

  private static final String NAME = "{service}";
  private static final String WORD = "{.service}";

  /** All that are there, in the order in which the platform reads them. */
  List<Manifest> all(Platform platform) {
    List<Manifest> all = new ArrayList<>();
    for (ReadingRule rule : platform.readings()) {
      List<Manifest> found = of(rule.file());
      // Where there is one only, it is that of the service that people visit.
      all.addAll(
          found.size() > 1
              ? found
              : found.stream().map(file -> new Manifest(file.role(), "", file.source())).toList());
    }
    return all;
  }

  /** Those of one role, whose path may hold a placeholder for the service. */
  private List<Manifest> of(String role) {
    Path named = folder.resolve(role);
    if (!role.contains(NAME) && !role.contains(WORD)) {
      return Files.isRegularFile(named) ? List.of(manifest(role, "", named)) : List.of();
    }
    if (!Files.isDirectory(named.getParent())) {
      return List.of();
    }
    Pattern pattern = pattern(named.getFileName().toString());
    try (Stream<Path> files = Files.list(named.getParent())) {
      return files.sorted().flatMap(file -> manifest(role, pattern, file).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pattern pattern(String file) {
    return Pattern.compile(
        Pattern.quote(file)
            .replace(WORD, "\\E(?:\\.(?<service>[a-z0-9-]+))?\\Q")
            .replace(NAME, "\\E(?<service>[A-Za-z0-9_-]+)\\Q"));
  }

  private List<Manifest> manifest(String role, Pattern pattern, Path file) {
    Matcher name = pattern.matcher(file.getFileName().toString());
    if (!name.matches() || !Files.isRegularFile(file)) {
      return List.of();
    }
    String service = name.group("service");
    return List.of(manifest(role, service == null ? "" : service, file));
  }

  private Manifest manifest(String role, String service, Path file) {
    return new Manifest(role, service, Documents.load(file, folder.relativize(file).toString()));
  }
}
