package gen.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Builds and runs images without a daemon, by Debian's package of this name. Needs root, and no
 * more of the kernel than chroot.
 *
 * @param folder where images are kept; nothing of the computer's own is touched
 * @param driver how layers are kept
 */
record Buildah(Path folder, String driver) {

  /** Layers lie over each other, where the kernel lets them. */
  private static final String FAST = "overlay";

  /** Each layer is a whole copy, which works everywhere. */
  private static final String SURE = "vfs";

  /** What a finished command left. */
  record Result(int code, String text) {}

  /** Keeps images in this folder, in the fastest way that works there. */
  static Buildah in(Path folder) {
    Buildah fast = new Buildah(folder, FAST);
    String name = "try-" + System.nanoTime();
    fast.tried("from", "--name", name, "scratch");
    boolean works = fast.tried("mount", name).code() == 0;
    fast.tried("rm", name);
    return works ? fast : new Buildah(folder, SURE);
  }

  /** Why images cannot be built here; empty if they can. */
  static Optional<String> missing() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return Optional.of("images are built by root only");
    }
    if (!Files.exists(Path.of("/etc/debian_version"))) {
      return Optional.of("the stand-in image is made of Debian's packages");
    }
    return Stream.of("buildah", "mmdebstrap")
        .filter(program -> !Files.isExecutable(Path.of("/usr/bin", program)))
        .findFirst()
        .map(program -> program + " is not installed");
  }

  /** What a command prints, which must succeed. */
  String run(String... words) {
    Result result = tried(words);
    assertEquals(0, result.code(), () -> String.join(" ", words) + "\n" + result.text());
    return result.text().strip();
  }

  /** Runs a command that may fail. */
  Result tried(String... words) {
    return finish(new ProcessBuilder(command(words)));
  }

  /** The words that run a command. */
  List<String> command(String... words) {
    List<String> command = new ArrayList<>();
    if (driver.equals(FAST)) {
      // What it mounts ends with it; else nobody could delete the folder.
      command.addAll(List.of("unshare", "--mount", "--propagation", "private"));
    }
    command.addAll(List.of("buildah", "--storage-driver", driver));
    command.addAll(List.of("--root", folder.resolve("store").toString()));
    command.addAll(List.of("--runroot", folder.resolve("run").toString()));
    command.addAll(List.of(words));
    return command;
  }

  /** Builds the Dockerfile of a folder under this name; no registry is asked for anything. */
  Result build(Path context, String name, String... options) {
    // Layers may be whole copies; nothing is kept that no name leads to.
    tried("rmi", "--force", name);
    List<String> words = new ArrayList<>(List.of("bud", "--isolation", "chroot", "--pull-never"));
    words.addAll(List.of(options));
    words.addAll(List.of("--tag", name, context.toString()));
    return tried(words.toArray(String[]::new));
  }

  /** Megabytes of an image. */
  long megabytes(String image) {
    long bytes = 0;
    for (JsonNode layer : json(inspect(image).path("Manifest").asText()).path("layers")) {
      bytes += layer.path("size").asLong();
    }
    return bytes / 1_000_000;
  }

  /** What an image says about itself: Entrypoint, Cmd, Env and so on. */
  JsonNode config(String image) {
    return inspect(image).path("OCIv1").path("config");
  }

  private JsonNode inspect(String image) {
    return json(run("inspect", "--type", "image", image));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a process to its end. */
  static Result finish(ProcessBuilder builder) {
    try {
      Process process = builder.redirectErrorStream(true).start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
