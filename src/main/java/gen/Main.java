package gen;

import gen.cli.CommandRunner;
import gen.cli.Console;
import gen.cli.Surroundings;
import gen.start.HeadStart;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The command line. The only class that knows the process it runs in. */
public final class Main {

  private Main() {}

  /** Runs gen and ends the process with its exit code. */
  public static void main(String[] args) throws IOException, URISyntaxException {
    System.setProperty("org.freemarker.loggerLibrary", "none");
    // Readers of values that no option has; to look for them takes longer than to read the line.
    System.setProperty("picocli.converters.excludes", "java.*");
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    String told = System.getProperty("gen.terminal", "");
    boolean terminal = told.isEmpty() ? System.console() != null : told.equals("true");
    boolean color =
        terminal && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    Path templates = templates();
    HeadStart head = isRun(args) ? HeadStart.begin(templates, List.of(args)) : HeadStart.none();
    Surroundings surroundings =
        new Surroundings(
            Path.of("").toAbsolutePath(),
            templates,
            Path.of(System.getProperty("java.io.tmpdir")),
            System.getenv().getOrDefault("PATH", ""),
            new Console(out, err, color),
            head);
    int code = CommandRunner.run(surroundings, args);
    if (out.checkError() && code == 0 && !isUnread()) {
      // Such as a full disk behind it: who reads half of a result must not take it for all of it.
      err.println("gen: the result could not be written to its end");
      code = 1;
    }
    err.flush();
    System.exit(code);
  }

  /** Whether nobody reads the result any more, such as {@code head} that has seen enough. */
  private static boolean isUnread() {
    try {
      // The stream itself keeps to itself why it failed.
      new FileOutputStream(FileDescriptor.out).write('\n');
      return false;
    } catch (IOException e) {
      return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }

  /** Whether these words ask for files, and not for help or one of the other commands. */
  private static boolean isRun(String[] args) {
    List<String> words = List.of(args);
    boolean named = !words.isEmpty() && !words.get(0).startsWith("-");
    return !named && Stream.of("-h", "--help", "-V", "--version").noneMatch(words::contains);
  }

  /** The folder beside the program, or the one in its jar. */
  private static Path templates() throws IOException, URISyntaxException {
    String given = System.getProperty("gen.templates");
    if (given != null && Files.isDirectory(Path.of(given))) {
      return Path.of(given);
    }
    URI resource = Main.class.getResource("/templates").toURI();
    if (resource.getScheme().equals("jar")) {
      FileSystems.newFileSystem(resource, Map.of());
    }
    return Path.of(resource);
  }
}
