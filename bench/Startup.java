import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times whole processes, all variants in turn in each round, and prints medians and ratios as a
 * Markdown table. Called by {@code bench/run}.
 */
public final class Startup {

  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Path GEN = HOME.resolve("target/bench/bin/gen");

  private Startup() {}

  /** A command, and the Java that it is run with; empty for the one on the path. */
  private record Run(List<String> words, String java) {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
    int descriptors = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
    Path out = Files.createTempDirectory("gen-bench");
    Map<String, Run> runs = runs(out);
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = -1; round < rounds; round++) {
      List<String> names = new ArrayList<>(runs.keySet());
      Collections.shuffle(names);
      for (String name : names) {
        double seconds = time(runs.get(name));
        if (round >= 0) {
          times.computeIfAbsent(name, key -> new ArrayList<>()).add(seconds);
        }
      }
    }
    Map<String, List<Double>> inOrder = new LinkedHashMap<>();
    runs.keySet().forEach(name -> inOrder.put(name, times.get(name)));
    print(inOrder, rounds);
    System.out.println();
    for (int size : new int[] {descriptors, 10 * descriptors}) {
      batch(out.resolve("catalogue" + size), size);
    }
  }

  private static Map<String, Run> runs(Path out) {
    Map<String, Run> runs = new LinkedHashMap<>();
    runs.put("java -version", new Run(List.of("java", "-version"), ""));
    if (isThere("node")) {
      runs.put("node -e 0", new Run(List.of("node", "-e", "0"), ""));
    }
    Path script = HOME.resolve("target/bench/node/gen.mjs");
    if (isThere("node") && Files.isRegularFile(script)) {
      List<String> words = List.of("node", script.toString(), "gen.yaml", ".", out + "/node");
      runs.put("the script for Node, one platform", new Run(words, ""));
    }
    gen(runs, out, "", "");
    String other = System.getenv("JAVA25_HOME");
    if (other != null) {
      gen(runs, out, " (Java 25)", other);
    }
    return runs;
  }

  private static void gen(Map<String, Run> runs, Path out, String which, String java) {
    String[] into = {"-o", out + "/deploy", "--docs", out + "/docs"};
    runs.put("--help" + which, gen(java, "--help"));
    runs.put("one platform" + which, gen(java, into, "-p", "fly"));
    runs.put("all platforms, pages, verification" + which, gen(java, into));
    runs.put("--check of an unchanged tree" + which, gen(java, "--check"));
    runs.put("validate" + which, gen(java, "validate"));
  }

  private static Run gen(String java, String[] into, String... more) {
    List<String> words = new ArrayList<>(Arrays.asList(more));
    words.addAll(Arrays.asList(into));
    return gen(java, words.toArray(String[]::new));
  }

  private static Run gen(String java, String... args) {
    List<String> command = new ArrayList<>(List.of(GEN.toString()));
    command.addAll(Arrays.asList(args));
    return new Run(command, java);
  }

  /** Descriptors that differ in their names, in a folder each. */
  private static void catalogue(Path folder, int descriptors) throws IOException {
    String text = Files.readString(HOME.resolve("examples/umami/gen.yaml"));
    for (int i = 0; i < descriptors; i++) {
      Path own = Files.createDirectories(folder.resolve("app" + i));
      Files.writeString(own.resolve("gen.yaml"), text.replace("id: umami", "id: umami" + i));
    }
  }

  /** All platforms for each of so many descriptors, in half the heap that the launcher gives. */
  private static void batch(Path folder, int descriptors) throws IOException, InterruptedException {
    catalogue(folder, descriptors);
    Map<String, String> small = Map.of("_JAVA_OPTIONS", "-Xmx128m");
    double written = time(gen("", "-d", folder.toString()), small);
    double checked = time(gen("", "-d", folder.toString(), "--check"), small);
    System.out.printf(
        Locale.ROOT,
        "%d descriptors, all platforms, -Xmx128m, once: written in %.1f s (%.2f ms each), checked in"
            + " %.1f s (%.2f ms each)%n",
        descriptors,
        written,
        written * 1000 / descriptors,
        checked,
        checked * 1000 / descriptors);
  }

  private static boolean isThere(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static double time(Run run) throws IOException, InterruptedException {
    return time(run, Map.of());
  }

  private static double time(Run run, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(run.words())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    if (!run.java().isEmpty()) {
      builder.environment().put("JAVA_HOME", run.java());
    }
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    if (code != 0) {
      throw new IOException(run.words() + " ended with " + code);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(Map<String, List<Double>> times, int rounds) {
    double java = median(times.get("java -version"));
    double node = median(times.getOrDefault("the script for Node, one platform", List.of(0.0)));
    System.out.println(
        Runtime.getRuntime().availableProcessors()
            + " cores, Java " + Runtime.version() + ", median of " + rounds + " rounds\n");
    System.out.println("| what | ms | × java -version | × the script for Node |");
    System.out.println("|---|---|---|---|");
    times.forEach(
        (name, all) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %s |%n",
                name,
                median(all) * 1000,
                median(all) / java,
                node == 0 ? "" : String.format(Locale.ROOT, "%.2f", median(all) / node)));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
