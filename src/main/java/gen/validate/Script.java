package gen.validate;

import gen.document.Format;
import gen.document.LogicalLine;
import gen.finding.Rejected;
import gen.finding.Source;
import java.util.regex.Pattern;

/** A text that a shell runs, be it a file of its own or a part of a Dockerfile. */
public final class Script {

  private static final Pattern NAME = Pattern.compile("(?i).+\\.(?:sh|bash|dash|ash|ksh|zsh)");
  private static final Pattern BUILD =
      Pattern.compile(
          "(?i)(?:dockerfile|containerfile)(?:\\..+)?|.+\\.(?:dockerfile|containerfile)");

  private static final String BEGINNING = "#!";
  private static final String ENDING = "\r\n";

  private Script() {}

  /** Reads those of a repository whose lines end as on Windows, besides what is read anyway. */
  static void readBroken(Repository repository) {
    repository.files().stream()
        .filter(path -> isNamedSo(path) || isBare(path) && repository.begins(path, BEGINNING))
        .filter(path -> repository.holds(path, ENDING))
        .forEach(path -> read(path, repository));
  }

  private static void read(String path, Repository repository) {
    try {
      repository.load(path);
    } catch (Rejected e) {
      // What is no text is no script.
      return;
    }
  }

  /** True when a shell that runs it trips over the ends of its lines. */
  public static boolean isBroken(Source source) {
    boolean runs =
        NAME.matcher(name(source.name())).matches()
            || source.text().startsWith(BEGINNING)
            || isBuilt(source);
    return runs && source.text().contains(ENDING);
  }

  /** True for a Dockerfile that carries a script. */
  public static boolean isBuilt(Source source) {
    return isBuildFile(source.name())
        && LogicalLine.of(source, Format.DOCKERFILE).stream().anyMatch(LogicalLine::handed);
  }

  private static boolean isNamedSo(String path) {
    return NAME.matcher(name(path)).matches() || isBuildFile(path);
  }

  /** True for the path of a Dockerfile. */
  public static boolean isBuildFile(String path) {
    return BUILD.matcher(name(path)).matches();
  }

  private static boolean isBare(String path) {
    return name(path).indexOf('.') < 0;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
