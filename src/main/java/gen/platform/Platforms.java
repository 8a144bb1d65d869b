package gen.platform;

import gen.document.Documents;
import gen.document.Fields;
import gen.document.Node;
import gen.document.PackedTrees;
import gen.document.Schema;
import gen.document.WorkTree;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Nearest;
import gen.finding.Parallel;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the platform folders under the template roots and reads those that are asked for. */
public final class Platforms {

  private static final String FACTS = "platform.yaml";
  private static final String OFFERS = "offers.yaml";
  private static final String SHARED = "shared";

  /** What gen itself writes beside the folders of platforms, and a word of the descriptor. */
  private static final Set<String> RESERVED = Set.of("image", "instances", "only");

  private final Map<String, Path> folders = new TreeMap<>();
  private final Map<String, Platform> read = new ConcurrentHashMap<>();
  private final List<Path> roots;
  private final Function<String, Schema> own;

  /**
   * The platforms in these folders; a later root replaces what an earlier one has of the same name.
   *
   * @param own gives gen's own schema with this name, asked for files that did not come with gen
   * @throws Rejected when a root cannot be listed
   */
  public Platforms(List<Path> roots, Function<String, Schema> own) {
    this.roots = List.copyOf(roots);
    this.own = own;
    roots.forEach(this::list);
  }

  /** The names of all platforms, sorted. */
  public List<String> ids() {
    return List.copyOf(folders.keySet());
  }

  /** The folders that hold templates, in order of precedence from last to first. */
  public List<Path> roots() {
    return roots;
  }

  /** The folder of this platform. */
  public Path folder(String id) {
    return folders.get(id);
  }

  /**
   * A file that is about no single platform, from the last root that has one of this name.
   *
   * @throws Rejected when it cannot be read
   */
  public Source shared(String name) {
    Path folder =
        roots.stream()
            .map(root -> root.resolve(SHARED))
            .filter(each -> Files.isRegularFile(each.resolve(name)))
            .reduce((earlier, later) -> later)
            .orElse(roots.get(0).resolve(SHARED));
    return load(folder.resolve(name), "templates/" + SHARED + "/" + name);
  }

  /**
   * A file that lies below one of the roots.
   *
   * @param name how messages call it
   * @throws Rejected when it cannot be read, or a link leads out of its root
   */
  public Source load(Path file, String name) {
    Path root = roots.stream().filter(file::startsWith).findFirst().orElseThrow();
    return WorkTree.below(root).load(file, name);
  }

  /**
   * The platforms with these names, or all of them when no name is given.
   *
   * @throws Rejected when a name is unknown or a folder is not usable, with all findings
   */
  public List<Platform> select(List<String> ids) {
    requireKnown(ids);
    return Parallel.map(ids.isEmpty() ? ids() : ids.stream().distinct().toList(), this::read);
  }

  /**
   * Makes sure that there are platforms with these names.
   *
   * @throws Rejected when a name is unknown
   */
  public void requireKnown(List<String> ids) {
    List<Finding> findings = new ArrayList<>();
    for (String id : ids) {
      if (!folders.containsKey(id)) {
        findings.add(
            Code.UNKNOWN_PLATFORM.at(
                Place.of("--platform"),
                "platform '" + id + "' is unknown; known: " + String.join(", ", ids()),
                Nearest.help(id, ids(), "see `gen platforms`")));
      }
    }
    Rejected.ifAnyError(findings);
  }

  private Platform read(String id) {
    return read.computeIfAbsent(id, this::load);
  }

  private Platform load(String id) {
    Source source = load(folders.get(id).resolve(FACTS), named(id, FACTS));
    return PlatformReader.read(source, id, () -> own.apply("platform.schema.json"), offers(id));
  }

  private Offers offers(String id) {
    Path file = folders.get(id).resolve(OFFERS);
    if (!Files.exists(file)) {
      return Offers.of(List.of());
    }
    Source source = load(file, id + "/" + OFFERS);
    Node tree = PackedTrees.tree(source, () -> own.apply("offers.schema.json"));
    return Offers.of(new Fields(tree).each("offers", group -> group));
  }

  private String named(String id, String file) {
    return folders.get(id).getParent().getFileName() + "/" + id + "/" + file;
  }

  private void list(Path root) {
    try (Stream<Path> children = Files.list(root)) {
      children.filter(folder -> Files.isRegularFile(folder.resolve(FACTS))).forEach(this::add);
    } catch (IOException e) {
      throw new Rejected(
          Code.UNREADABLE.at(
              Place.of(root.getFileName().toString()),
              "no folder of platforms: " + Documents.reason(e),
              "name a folder that holds one folder for each platform"));
    }
  }

  private void add(Path folder) {
    String name = name(folder);
    if (RESERVED.contains(name)) {
      throw new Rejected(
          Code.BAD_PLATFORM.at(
              Place.of(folder.getParent().getFileName() + "/" + name),
              "no platform can be called '" + name + "'; gen uses that name itself",
              "give the folder another name"));
    }
    folders.put(name, folder);
  }

  private static String name(Path folder) {
    return folder.getFileName().toString().replace("/", "");
  }
}
