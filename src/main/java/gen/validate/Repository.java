package gen.validate;

import gen.document.Documents;
import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The files of a repository, which are read when they are asked for. */
public final class Repository {

  private final Path top;
  private final List<Path> paths;
  private final Map<String, Path> files = new TreeMap<>();
  private final Map<String, Source> read = new ConcurrentHashMap<>();
  private boolean listed;

  /**
   * The files below these paths.
   *
   * @param top the folder from which files are named
   * @param paths files and folders
   * @throws Rejected when one of them is not there or cannot be listed
   */
  public Repository(Path top, List<Path> paths) {
    this.top = top;
    this.paths = List.copyOf(paths);
    paths.forEach(this::add);
  }

  /** What somebody asked to look through, as a message calls it. */
  public String name() {
    return paths.stream()
        .map(path -> path.startsWith(top) ? top.relativize(path) : path)
        .map(path -> path.toString().isEmpty() ? "." : path.toString().replace('\\', '/'))
        .collect(Collectors.joining(" "));
  }

  /** The paths of all files, with slashes. */
  public Collection<String> files() {
    return files.keySet();
  }

  /**
   * True when every file of the repository is here, so that another one does not exist: the folder
   * from which files are named was listed, and it is not a folder in a larger checkout.
   */
  public boolean isComplete() {
    boolean inside = false;
    for (Path above = top.getParent(); above != null; above = above.getParent()) {
      inside |= Files.exists(above.resolve(".git"));
    }
    return listed && (Files.exists(top.resolve(".git")) || !inside);
  }

  /** True when something is there, be it a file or a folder. */
  public boolean exists(String path) {
    return Files.exists(top.resolve(path));
  }

  /** Address of the repository from which this is a checkout, as Git has written it down. */
  public Optional<String> origin() {
    return new Checkout(top).origin();
  }

  /** The branch that is checked out; none where Git stands at a commit. */
  public Optional<String> branch() {
    return new Checkout(top).branch();
  }

  /** The files that were read, sorted by their paths. */
  public Collection<Source> read() {
    return new TreeMap<>(read).values();
  }

  /**
   * The text of a file.
   *
   * @throws Rejected when it cannot be read
   */
  public Source load(String path) {
    return read.computeIfAbsent(path, name -> Documents.load(files.get(name), name));
  }

  /** True when a file begins like this; nothing else of it is looked at. */
  boolean begins(String path, String text) {
    try (InputStream in = Files.newInputStream(files.get(path))) {
      byte[] found = in.readNBytes(text.length());
      return new String(found, StandardCharsets.ISO_8859_1).equals(text);
    } catch (IOException e) {
      return false;
    }
  }

  /** True when this stands in a file; the file is not judged for that. */
  boolean holds(String path, String text) {
    try {
      return Documents.load(files.get(path), path).text().contains(text);
    } catch (Rejected e) {
      return false;
    }
  }

  /** The configuration of the documentation site that a page is part of. */
  public Optional<Source> site(String page) {
    for (int end = page.lastIndexOf('/'); end >= 0; end = page.lastIndexOf('/', end - 1)) {
      String folder = page.substring(0, page.lastIndexOf('/', end - 1) + 1);
      for (String name : List.of("mkdocs.yml", "mkdocs.yaml")) {
        if (files.containsKey(folder + name)) {
          return loaded(folder + name);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Source> loaded(String path) {
    try {
      return Optional.of(load(path));
    } catch (Rejected e) {
      return Optional.empty();
    }
  }

  private void add(Path path) {
    if (!Files.exists(path)) {
      throw new Rejected(
          Code.UNREADABLE.at(Place.of(name(path)), "no such file or folder", "check the name"));
    }
    try {
      Files.walkFileTree(path, new FileVisitor(file -> files.put(name(file), file)));
      listed |= path.toAbsolutePath().normalize().equals(top);
    } catch (IOException e) {
      throw new Rejected(
          Code.UNREADABLE.at(
              Place.of(name(path)),
              "cannot be listed: " + Documents.reason(e),
              "check its rights"));
    }
  }

  private String name(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    Path shown = whole.startsWith(top) ? top.relativize(whole) : whole;
    return shown.toString().replace('\\', '/');
  }
}
