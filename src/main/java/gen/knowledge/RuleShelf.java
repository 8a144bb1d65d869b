package gen.knowledge;

import gen.document.Fields;
import gen.platform.Platforms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The files in which rules stand, each read when it is asked for. */
final class RuleShelf {

  static final String FOLDER = "rules";

  private static final String RULE = "rule.schema.json";

  private final Platforms platforms;
  private final SharedFiles shared;
  private final Map<String, Optional<Rule>> rules = new ConcurrentHashMap<>();

  RuleShelf(Platforms platforms, SharedFiles shared) {
    this.platforms = platforms;
    this.shared = shared;
  }

  /** The rule of this name. Rules are called like their files, so no other is read. */
  Optional<Rule> find(String id) {
    return rules.computeIfAbsent(
        id, name -> path(name).map(path -> Rule.of(shared.file(path, RULE), "")));
  }

  /** The file that says a rule, and not only how a platform sees it. */
  private Optional<Path> path(String id) {
    String name = FOLDER + "/" + id + ".yaml";
    Stream<Path> common =
        platforms.roots().stream().map(root -> root.resolve(SharedFiles.FOLDER).resolve(name));
    Stream<Path> own = platforms.ids().stream().map(each -> platforms.folder(each).resolve(name));
    return Stream.concat(common, own)
        .filter(path -> Files.exists(path) && shared.file(path, RULE).has("title"))
        .findFirst();
  }

  /** The rules of a folder of templates. */
  List<Rule> rules(Path folder, String platform) {
    return files(folder.resolve(FOLDER)).stream()
        .filter(file -> file.has("title"))
        .map(file -> Rule.of(file, platform))
        .toList();
  }

  /** The files of a folder of rules. */
  List<Fields> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(file -> shared.file(file, RULE))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
