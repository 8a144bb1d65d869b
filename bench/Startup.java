import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times whole processes, all variants in turn in each round, and prints medians and ratios as a
 * Markdown table.
 *
 * <pre>./gen --version; java bench/Startup.java [ROUNDS]</pre>
 */
public final class Startup {

  private static final Path HOME = Path.of("").toAbsolutePath();

  private Startup() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
    Path out = Files.createTempDirectory("gen-bench");
    Map<String, List<String>> commands = commands(out);
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = -1; round < rounds; round++) {
      for (Map.Entry<String, List<String>> each : commands.entrySet()) {
        double seconds = time(each.getValue());
        if (round >= 0) {
          times.computeIfAbsent(each.getKey(), key -> new ArrayList<>()).add(seconds);
        }
      }
    }
    print(times, rounds);
  }

  private static Map<String, List<String>> commands(Path out) {
    String into = out.resolve("deploy").toString();
    String docs = out.resolve("docs").toString();
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("java -version", List.of("java", "-version"));
    if (isThere("node")) {
      commands.put("node -e 0", List.of("node", "-e", "0"));
    }
    commands.put("gen --help", gen("--help"));
    commands.put("one platform, written", gen("-p", "fly", "-o", into, "--docs", docs));
    commands.put("one platform, nothing written", gen("-p", "fly", "-o", into, "--docs", docs, "-n"));
    commands.put("all platforms, written", gen("-o", into, "--docs", docs));
    commands.put("all platforms, nothing written", gen("-o", into, "--docs", docs, "-n"));
    commands.put("--check of an unchanged tree", gen("--check"));
    return commands;
  }

  private static List<String> gen(String... args) {
    List<String> command = new ArrayList<>(List.of(HOME.resolve("gen").toString()));
    command.addAll(Arrays.asList(args));
    return command;
  }

  private static boolean isThere(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static double time(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int code = process.waitFor();
    if (code != 0) {
      throw new IOException(command + " ended with " + code);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(Map<String, List<Double>> times, int rounds) {
    double unit = median(times.get("java -version"));
    System.out.println(
        Runtime.getRuntime().availableProcessors()
            + " cores, JDK " + Runtime.version() + ", median of " + rounds + " rounds\n");
    System.out.println("| what | ms | × java -version |");
    System.out.println("|---|---|---|");
    times.forEach(
        (name, all) ->
            System.out.printf(
                Locale.ROOT, "| %s | %.0f | %.1f |%n", name, median(all) * 1000, median(all) / unit));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
