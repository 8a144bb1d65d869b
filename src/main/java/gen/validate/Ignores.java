package gen.validate;

import gen.check.Verdict;
import gen.finding.Rejected;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Git leaves out of a repository: files that a build makes, and repositories in it. */
record Ignores(Repository repository) {

  private static final Pattern MODULE = Pattern.compile("(?m)^\\s*path\\s*=\\s*(\\S+)");

  /** True when a file at this path may be there although Git does not keep it. */
  boolean hide(String path) {
    return isModule(path) || folders(path).anyMatch(folder -> isListed(folder, path));
  }

  private boolean isModule(String path) {
    return MODULE
        .matcher(text(".gitmodules"))
        .results()
        .map(module -> module.group(1))
        .anyMatch(module -> path.equals(module) || path.startsWith(module + "/"));
  }

  /** The folders above a path, each with a slash at its end. */
  private static Stream<String> folders(String path) {
    return Stream.iterate(path, each -> !each.isEmpty(), Ignores::above).map(Ignores::above);
  }

  private static String above(String path) {
    String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return whole.substring(0, whole.lastIndexOf('/') + 1);
  }

  private boolean isListed(String folder, String path) {
    String below = path.substring(folder.length());
    List<String> patterns = text(folder + ".gitignore").lines().map(String::strip).toList();
    return patterns.stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("!"))
        .filter(line -> line.length() <= Verdict.LONGEST)
        .anyMatch(line -> pattern(line).matcher(below).matches());
  }

  private static Pattern pattern(String line) {
    String name = line.replaceFirst("/+$", "");
    boolean anchored = name.indexOf('/') >= 0;
    String regex =
        Pattern.quote(name.replaceFirst("^/", ""))
            .replace("**/", "\\E(?:.*/)?\\Q")
            .replace("*", "\\E[^/]*\\Q")
            .replace("?", "\\E[^/]\\Q");
    return Pattern.compile((anchored ? "" : "(?:.*/)?") + regex + "(?:/.*)?");
  }

  private String text(String file) {
    try {
      return repository.files().contains(file) ? repository.load(file).text() : "";
    } catch (Rejected e) {
      return "";
    }
  }
}
