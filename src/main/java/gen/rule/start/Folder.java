package gen.rule.start;

import gen.knowledge.WordList;
import gen.rule.shared.Assignment;
import gen.validate.Manifests;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder or file that a variable tells the app to keep data in.
 *
 * @param certain true when it is a database in a file; false when it may hold what is only copied
 * @param path absolute; empty when it is known that there is one and not where
 */
record Folder(Assignment told, boolean certain, String path) {

  /** After {@code sqlite:} three slashes begin a path in the app's folder, four an absolute one. */
  private static final Pattern IN_FILE =
      Pattern.compile("(?i)^(?:sqlite3?(?:\\+\\w+)?:/{0,3}|file:(?://)?)(?<path>[^?]*)");

  private static final Pattern FILE =
      Pattern.compile("(?i)(?:.*/)?[\\w.-]+\\.(?:sqlite3?|db|sqlite-journal)");
  private static final List<String> PASSING = List.of("/tmp", "/dev", "/run", "/var/tmp");

  /** What an assignment says about data that must be kept; nothing when it is about none. */
  static Optional<Folder> of(Assignment told, Manifests manifests) {
    Matcher inFile = IN_FILE.matcher(told.text());
    if (inFile.find()) {
      String path = inFile.group("path");
      boolean memory = told.text().contains(":memory:") || told.text().contains("mode=memory");
      return memory ? Optional.empty() : Optional.of(new Folder(told, true, absolute(path)));
    }
    if (told.isCalled(manifests.words(WordList.DATABASE_KIND))
        && told.text().matches("(?i)(better-)?sqlite3?")) {
      return Optional.of(new Folder(told, true, ""));
    }
    if (told.isCalled(manifests.words(WordList.DATABASE_FILE))
        && FILE.matcher(told.text()).matches()) {
      return Optional.of(new Folder(told, true, absolute(told.text())));
    }
    boolean kept =
        told.isCalled(manifests.words(WordList.KEPT_FOLDER))
            && told.text().startsWith("/")
            && PASSING.stream().noneMatch(told.text()::startsWith);
    return kept ? Optional.of(new Folder(told, false, told.text())) : Optional.empty();
  }

  private static String absolute(String path) {
    return path.startsWith("/") ? path.replaceFirst("^/+", "/") : "";
  }

  /** True when it lies on the disk that is mounted there, or nobody knows where it lies. */
  boolean isOn(String mount) {
    return path.isEmpty()
        || path.equals(mount)
        || path.startsWith(mount.replaceAll("/$", "") + "/");
  }
}
