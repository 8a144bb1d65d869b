package gen.cli;

import gen.document.Documents;
import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * The descriptors that several words name: each a file, a folder with {@code gen.yaml} files
 * somewhere below it, or a pattern such as {@code apps/*.yaml}.
 *
 * @param here the folder from which the words are meant
 */
record DescriptorList(Path here) {

  /** Whether these words name more than one file. */
  boolean isMeant(List<String> words) {
    return words.size() > 1
        || words.stream()
            .anyMatch(word -> isPattern(word) || Files.isDirectory(here.resolve(word)));
  }

  /**
   * The files, each once, sorted within what one word names.
   *
   * @throws Rejected when a word names none
   */
  List<Path> files(List<String> words) {
    Set<Path> seen = new HashSet<>();
    return words.stream()
        .flatMap(word -> named(word).stream())
        .filter(file -> seen.add(real(file)))
        .toList();
  }

  /**
   * The file by the one name of its folder, however that is written and whatever links lead there.
   */
  private static Path real(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    try {
      return whole.getParent().toRealPath().resolve(whole.getFileName());
    } catch (IOException e) {
      return whole;
    }
  }

  private List<Path> named(String word) {
    if (!isPattern(word) && !Files.isDirectory(here.resolve(word))) {
      return List.of(here.resolve(word));
    }
    List<Path> found = isPattern(word) ? matching(word) : below(here.resolve(word), word);
    if (found.isEmpty()) {
      throw new Rejected(
          Code.UNREADABLE.at(
              Place.of(word),
              isPattern(word) ? "no file is named so" : "is a folder with no gen.yaml in it",
              "name descriptors, folders that hold them, or patterns such as 'apps/*.yaml'"));
    }
    return found;
  }

  private List<Path> matching(String word) {
    String fixed = word.substring(0, word.split("[*?\\[{]", 2)[0].lastIndexOf('/') + 1);
    Path root = here.resolve(fixed);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    PathMatcher matcher = matcher(word, word.substring(fixed.length()));
    return walk(new DescriptorWalk(root, true), fixed).stream()
        .filter(file -> matcher.matches(root.relativize(file)))
        .toList();
  }

  private static PathMatcher matcher(String word, String pattern) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      throw new Rejected(
          Code.USAGE.at(
              Place.of("--descriptor"),
              "'" + word + "' is not a pattern: " + e.getDescription(),
              "end each [ with ] and each { with }"));
    }
  }

  private static List<Path> below(Path folder, String word) {
    return walk(new DescriptorWalk(folder, false), word).stream()
        .filter(file -> file.getFileName().toString().equals("gen.yaml"))
        .toList();
  }

  private static List<Path> walk(DescriptorWalk walk, String word) {
    try {
      return walk.files();
    } catch (IOException e) {
      throw unreadable(word, e);
    }
  }

  private static Rejected unreadable(String word, IOException e) {
    return new Rejected(
        Code.UNREADABLE.at(
            Place.of(word), "cannot be read: " + Documents.reason(e), "check its rights"));
  }

  /** What is there by that very name is meant itself. */
  private boolean isPattern(String word) {
    return word.matches(".*[*?\\[{].*") && !Files.exists(here.resolve(word));
  }
}
