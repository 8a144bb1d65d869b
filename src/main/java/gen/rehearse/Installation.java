package gen.rehearse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the programs of a PostgreSQL that is installed on this computer. */
final class Installation {

  /** Where packages put PostgreSQL when it is not on the PATH. */
  private static final List<Path> USUAL =
      List.of(
          Path.of("/usr/lib/postgresql"), Path.of("/opt/homebrew/opt"), Path.of("/usr/local/opt"));

  private Installation() {}

  /** The folder of the programs; empty when there is none. */
  static Optional<Path> find(String path) throws IOException {
    List<Path> folders = new ArrayList<>();
    for (String each : path.split(":")) {
      folders.add(Path.of(each));
    }
    for (Path usual : USUAL) {
      if (Files.isDirectory(usual)) {
        try (Stream<Path> versions = Files.list(usual)) {
          versions
              .sorted(Comparator.reverseOrder())
              .map(v -> v.resolve("bin"))
              .forEach(folders::add);
        }
      }
    }
    return folders.stream()
        .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
        .filter(folder -> Files.isExecutable(folder.resolve("pg_ctl")))
        .findFirst();
  }
}
