package gen.finding;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for files, understood as in {@code .gitignore}: {@code *} stays in one folder and
 * {@code **} does not; without a slash inside, it names files and folders at any depth; a folder
 * stands for everything in it.
 */
public final class Glob {

  private final String text;
  private final List<PathMatcher> matchers;
  private final boolean anywhere;

  private Glob(String text, List<PathMatcher> matchers, boolean anywhere) {
    this.text = text;
    this.matchers = matchers;
    this.anywhere = anywhere;
  }

  /**
   * The pattern that this text means.
   *
   * @throws IllegalArgumentException when it is not well-formed, as with a bracket left open
   */
  public static Glob of(String text) {
    String pattern = text.replaceAll("^(\\./)+", "").replaceAll("/+$", "");
    boolean anywhere = !pattern.contains("/");
    pattern = pattern.replaceAll("^/+", "");
    if (pattern.isEmpty()) {
      throw new IllegalArgumentException("the pattern is empty");
    }
    List<PathMatcher> matchers = new ArrayList<>(List.of(matcher(pattern)));
    if (pattern.startsWith("**/")) {
      matchers.add(matcher(pattern.substring(3)));
    }
    return new Glob(text, matchers, anywhere);
  }

  /** True when the pattern means this file, or a folder that it lies in. */
  public boolean matches(String file) {
    Path path = Path.of(file).normalize();
    for (int end = 1; end <= path.getNameCount(); end++) {
      Path part = anywhere ? path.getName(end - 1) : path.subpath(0, end);
      if (matchers.stream().anyMatch(each -> each.matches(part))) {
        return true;
      }
    }
    return false;
  }

  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }

  /** The pattern as it was typed. */
  @Override
  public String toString() {
    return text;
  }
}
