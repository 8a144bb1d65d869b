package gen.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/**
 * The real launcher beside a program of a few lines, so that the test sees what the launcher does
 * and nothing else.
 */
record Distribution(Path root, Path cache) {

  private static final String PROGRAM =
      """
      package gen;
      public class Main {
        public static void main(String[] args) throws Exception {
          if (args.length > 0 && args[0].equals("exit")) System.exit(Integer.parseInt(args[1]));
          System.out.println("NAME " + String.join("|", args));
          System.out.flush();
          if (args.length > 0 && args[0].equals("sleep")) Thread.sleep(60_000);
        }
      }
      """;

  /** What a run left. */
  record Result(int code, String out, String err) {}

  /** In a folder whose name has a space and letters beyond ASCII. */
  static Distribution in(Path folder) throws IOException {
    Path root = Files.createDirectories(folder.resolve("a ü 漢/gen"));
    Files.createDirectories(root.resolve("bin"));
    Files.createDirectories(root.resolve("lib"));
    Files.copy(Path.of("gen"), root.resolve("bin/gen"), StandardCopyOption.COPY_ATTRIBUTES);
    Distribution distribution = new Distribution(root, folder.resolve("cache"));
    distribution.program("one");
    return distribution;
  }

  /** Puts a program into the jar that prints this name, and whatever it is called with. */
  void program(String name) throws IOException {
    Path work = Files.createTempDirectory(root, "program");
    Path source = work.resolve("Main.java");
    Files.writeString(source, PROGRAM.replace("NAME", name));
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", "-d", work.toString(), source.toString()));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "gen.Main");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(jar()), manifest)) {
      // Not compressed, so that programs with names of one length have jars of one size.
      jar.setLevel(Deflater.NO_COMPRESSION);
      jar.putNextEntry(new ZipEntry("gen/Main.class"));
      jar.write(Files.readAllBytes(work.resolve("gen/Main.class")));
    }
  }

  Path jar() {
    return root.resolve("lib/gen.jar");
  }

  /** Where the archives lie when GEN_CACHE does not say otherwise. */
  Path archives() {
    return cache.resolve("gen");
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  /** What is in the folder of the archives, without the notes that they were read. */
  List<Path> inCache() throws IOException {
    return cached().stream().filter(file -> !file.toString().endsWith(".seen")).toList();
  }

  /** All that is in the folder of the archives. */
  List<Path> cached() throws IOException {
    if (!Files.isDirectory(archives())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(archives())) {
      return files.sorted().toList();
    }
  }

  /** The archive, once the background has made it. */
  Path archive() throws Exception {
    while (true) {
      List<Path> files = inCache();
      if (files.size() == 1 && files.get(0).toString().matches(".*\\.(jsa|aot)")) {
        return files.get(0);
      }
      Thread.sleep(20);
    }
  }

  Process start(List<String> shell, Map<String, String> env, String... args) throws IOException {
    List<String> command = new ArrayList<>(shell);
    command.add(root.resolve("bin/gen").toString());
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(Map.of("PATH", "/usr/bin:/bin", "XDG_CACHE_HOME", cache.toString()));
    builder.environment().putAll(env);
    builder.environment().values().removeIf(String::isEmpty);
    return builder.start();
  }

  Result run(List<String> shell, Map<String, String> env, String... args) throws Exception {
    return end(start(shell, env, args));
  }

  Result end(Process process) throws Exception {
    process.getOutputStream().close();
    String out = text(process.getInputStream());
    String err = text(process.getErrorStream());
    return new Result(process.waitFor(), out, err);
  }
}
