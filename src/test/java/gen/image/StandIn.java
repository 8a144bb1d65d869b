package gen.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stand-in for Mathesar's published image and for the base of its lean one, made of this
 * computer's own kind of packages and named as the manifests name the real ones. Made once and kept
 * in {@code target/image}.
 */
final class StandIn {

  /** The published image, with a database server inside. */
  static final String PUBLISHED = "docker.io/mathesar/mathesar:0.10.1";

  /** The base of the lean image: a system with Python. */
  static final String BASE = "docker.io/library/python:3.14-slim-bookworm";

  private static final Path FOLDER = Path.of("target", "image").toAbsolutePath();
  private static final Path SOURCES = Path.of("src/test/resources/stand-in").toAbsolutePath();
  private static final String PACKAGES =
      "ca-certificates,libimagequant0,libjpeg62-turbo,libopenjp2-7,libpq5,libtiff6,libxcb1,netbase,"
          + "python3,tzdata";

  /** As in Debian's own images, no package and no index is kept after an installation. */
  private static final String CLEAN =
      "echo 'DPkg::Post-Invoke {\"rm -f /var/cache/apt/archives/*.deb\";};"
          + " Dir::Cache::pkgcache \"\"; Dir::Cache::srcpkgcache \"\";'"
          + " > \"$1/etc/apt/apt.conf.d/clean\"; rm -f \"$1\"/var/cache/apt/*.bin";

  private static final Path APT = Path.of("/etc/apt");

  private StandIn() {}

  /** A place for images that has both. */
  static Buildah ready() {
    Buildah buildah = Buildah.in(FOLDER);
    try {
      Path done = Files.createDirectories(FOLDER).resolve("made-of-" + sum(sources()));
      if (!Files.exists(done)) {
        make(buildah);
        Files.createFile(done);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buildah;
  }

  private static void make(Buildah buildah) throws IOException {
    long start = System.nanoTime();
    buildah.tried("rm", "--all");
    Path base = FOLDER.resolve("base-" + sum(Stream.of()) + ".tar");
    if (!Files.exists(base)) {
      base(base);
    }
    buildah.run("from", "--name", "base", "scratch");
    buildah.run("add", "--quiet", "base", base.toString(), "/");
    buildah.run("commit", "--quiet", "base", BASE);
    buildah.run("rm", "base");
    Buildah.Result built = buildah.build(SOURCES, PUBLISHED, "--build-arg", "BASE=" + BASE);
    assertEquals(0, built.code(), built.text());
    System.out.printf(
        "stand-in images: %d s; base %d MB, published %d MB%n",
        (System.nanoTime() - start) / 1_000_000_000,
        buildah.megabytes(BASE),
        buildah.megabytes(PUBLISHED));
  }

  /** A small system with Python, and with the libraries that Python's own packages bring along. */
  private static void base(Path to) throws IOException {
    Path unfinished = to.resolveSibling("unfinished.tar");
    Buildah.Result made =
        Buildah.finish(
            new ProcessBuilder(
                Stream.concat(
                        Stream.of(
                            "mmdebstrap",
                            "--variant=apt",
                            "--include=" + PACKAGES,
                            "--customize-hook=" + CLEAN,
                            "--dpkgopt=force-unsafe-io",
                            "--dpkgopt=path-exclude=/usr/share/doc/*",
                            "--dpkgopt=path-exclude=/usr/share/locale/*",
                            "--dpkgopt=path-exclude=/usr/share/man/*",
                            release(),
                            unfinished.toString()),
                        lists().stream())
                    .toList()));
    assertEquals(0, made.code(), made.text());
    Files.move(unfinished, to);
  }

  private static String release() throws IOException {
    return Files.readAllLines(Path.of("/etc/os-release")).stream()
        .filter(line -> line.startsWith("VERSION_CODENAME="))
        .map(line -> line.substring(line.indexOf('=') + 1))
        .findFirst()
        .orElseThrow();
  }

  /** The list that names the system's own packages, and no others. */
  private static List<String> lists() {
    return Stream.of("sources.list.d/debian.sources", "sources.list")
        .map(APT::resolve)
        .filter(Files::isRegularFile)
        .map(Path::toString)
        .limit(1)
        .toList();
  }

  private static Stream<Path> sources() throws IOException {
    return Files.walk(SOURCES).filter(Files::isRegularFile).sorted();
  }

  /** Changes with each of these files, and with what the base is made of. */
  private static String sum(Stream<Path> files) throws IOException {
    try (files) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((PACKAGES + CLEAN).getBytes(StandardCharsets.UTF_8));
      for (Path file : files.toList()) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
