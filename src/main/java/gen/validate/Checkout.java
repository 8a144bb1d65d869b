package gen.validate;

import gen.document.Documents;
import gen.finding.Rejected;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Git has written down about a folder; nothing where there is no Git or it says something
 * else.
 *
 * @param top the folder
 */
record Checkout(Path top) {

  private static final Pattern ORIGIN =
      Pattern.compile("\\[remote \"origin\"][^\\[]*?\\burl *= *(\\S+)");

  private static final Pattern BRANCH = Pattern.compile("^ref: refs/heads/(\\S+)");

  /** Address of the repository from which this is a checkout. */
  Optional<String> origin() {
    return find("config", ORIGIN);
  }

  /** The branch that is checked out; none where Git stands at a commit. */
  Optional<String> branch() {
    return find("HEAD", BRANCH);
  }

  private Optional<String> find(String name, Pattern pattern) {
    Path file = top.resolve(".git").resolve(name);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Matcher found = pattern.matcher(Documents.load(file, ".git/" + name).text());
      return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    } catch (Rejected e) {
      return Optional.empty();
    }
  }
}
