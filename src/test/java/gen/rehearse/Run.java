package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.Main;
import gen.cli.CommandRunner;
import gen.cli.Console;
import gen.cli.Surroundings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code gen rehearse} said and how it ended. */
record Run(int code, String out, String err) {

  private static final Path TEMPLATES = Path.of("templates").toAbsolutePath();
  private static final Pattern STEP = Pattern.compile("(?m)^  (ok|failed|note)  ([a-zA-Z -]+)\\b");

  /** Rehearses these manifests with the probe behind the command that they name. */
  static Run of(Manifests manifests, int patience) {
    return of(manifests, patience, manifests.command(probe(manifests.port())));
  }

  /** Rehearses these manifests with another command. */
  static Run of(Manifests manifests, int patience, List<String> command) {
    return with(manifests, patience, List.of(), command);
  }

  /** Rehearses these manifests with more options and another command. */
  static Run with(Manifests manifests, int patience, List<String> more, List<String> command) {
    List<String> options = new ArrayList<>(options(manifests, patience));
    options.addAll(more);
    return in(manifests.root().getParent(), options, command);
  }

  /** Rehearses these manifests with the probe, and with somebody who uses it. */
  static Run visited(Manifests manifests, int patience) {
    return with(manifests, patience, visit(), manifests.command(probe(manifests.port())));
  }

  /** The option that lets somebody use the probe. */
  static List<String> visit() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        "--visit",
        java
            + " -XX:TieredStopAtLevel=1 -Djdk.httpclient.allowRestrictedHeaders=host -cp "
            + place(ProbeVisit.class)
            + " "
            + ProbeVisit.class.getName());
  }

  /** The words that rehearse these manifests in a process of its own. */
  static List<String> gen(Manifests manifests, int patience, List<String> command) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Djava.io.tmpdir=" + manifests.root().getParent());
    words.add("-Dgen.templates=" + TEMPLATES);
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    words.add("rehearse");
    words.addAll(options(manifests, patience));
    words.add("--quick");
    words.add("--");
    words.addAll(command);
    return words;
  }

  private static List<String> options(Manifests manifests, int patience) {
    return List.of(
        "--platform",
        manifests.platform(),
        "--output",
        manifests.root().toString(),
        "--postgres",
        TestPostgres.url(),
        "--patience",
        String.valueOf(patience));
  }

  /** Rehearses with these options in this folder. */
  static Run in(Path folder, List<String> options, List<String> command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    Stream<String> words =
        Stream.of(List.of("rehearse"), options, List.of("--"), command).flatMap(List::stream);
    int code =
        CommandRunner.run(
            new Surroundings(folder, TEMPLATES, folder, System.getenv("PATH"), console),
            words.toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }

  /** The words that start the probe as an image with this port would. */
  static List<String> probe(int port, String... properties) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dprobe.port=" + port));
    words.addAll(List.of(properties));
    words.addAll(List.of("-cp", place(Probe.class) + ":" + place(org.postgresql.Driver.class)));
    words.add(Probe.class.getName());
    return words;
  }

  /** The steps that went like this, which may be a pattern, in their order. */
  List<String> steps(String result) {
    return STEP.matcher(out)
        .results()
        .filter(step -> step.group(1).matches(result))
        .map(step -> step.group(2))
        .toList();
  }

  /** Everything that was said, to be shown when a test fails. */
  String all() {
    return "exit code " + code + "\n" + out + err;
  }

  /** The run failed at this step, and at no other. */
  static void assertFailsAt(String step, Run run) {
    assertEquals(List.of(step), run.steps("failed"), run.all());
    assertEquals(1, run.code(), run.all());
  }

  /** Where a class comes from. */
  static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
