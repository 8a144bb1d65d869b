package gen.faults;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Tries faults one at a time: the class with the fault stands before all others on the class path
 * of a new process, which runs the tests until the first one fails.
 *
 * @param sources folder of gen's own code
 * @param scratch folder for spoiled classes
 */
record FaultTrial(Path sources, Path scratch) {

  /** A fault that makes gen run in circles is noticed by that. */
  private static final int MINUTES = 15;

  /**
   * What became of a fault.
   *
   * @param by the test that failed first; empty when none did
   */
  record Outcome(CodeFault fault, Optional<String> by) {}

  /** Compiles the code with the fault; false when it is no code, or comes to the same. */
  boolean compiles(CodeFault fault) throws IOException {
    Path folder = clean();
    Path file = sources.resolve(fault.file());
    Path spoiled = scratch.resolve("sources").resolve(fault.file());
    Files.createDirectories(spoiled.getParent());
    Files.writeString(spoiled, fault.spoil(Files.readString(file)));
    if (!compile(spoiled, folder)) {
      return false;
    }
    String name = fault.file().replace(".java", ".class");
    Path same = scratch.resolve("same");
    Files.createDirectories(same);
    return compile(file, same) && Files.mismatch(same.resolve(name), folder.resolve(name)) >= 0;
  }

  private static boolean compile(Path file, Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-d",
              folder.toString(),
              "-proc:none",
              "-nowarn",
              "-parameters",
              "-g:none",
              "-implicit:none",
              "-cp",
              System.getProperty("java.class.path"));
      return compiler
          .getTask(
              new StringWriter(), files, d -> {}, options, null, files.getJavaFileObjects(file))
          .call();
    }
  }

  private Path clean() throws IOException {
    Path folder = scratch.resolve("classes");
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  /** The test that fails with no fault in the code, which makes every trial worthless. */
  Optional<String> unspoiled(List<String> tests) throws IOException, InterruptedException {
    clean();
    return firstFailure(tests);
  }

  /** Runs the tests with the fault that was compiled last. */
  Outcome run(CodeFault fault, List<String> tests) throws IOException, InterruptedException {
    return new Outcome(fault, firstFailure(tests));
  }

  private Optional<String> firstFailure(List<String> tests)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"));
    String path = scratch.resolve("classes") + File.pathSeparator;
    command.addAll(List.of("-cp", path + System.getProperty("java.class.path")));
    command.add(FirstFailure.class.getName());
    command.addAll(tests);
    Path said = scratch.resolve("said");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      return Optional.of("no end within " + MINUTES + " minutes");
    }
    if (process.exitValue() == 0) {
      return Optional.empty();
    }
    return Files.readString(said)
        .lines()
        .filter(line -> line.startsWith(FirstFailure.SIGN))
        .map(line -> line.substring(FirstFailure.SIGN.length()))
        .findFirst()
        .or(() -> Optional.of("the tests could not be run"));
  }
}
