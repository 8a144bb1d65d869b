package gen.write;

import gen.document.Documents;
import gen.document.WorkTree;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Nearest;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.page.OwnText;
import gen.page.OwnWords;
import gen.page.OwnWords.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what the maintainers say on pages in their own words. */
public final class OwnWordsReader {

  /** Below the folder of all words are those of the platforms; deeper ones are only reported. */
  private static final int DEPTH = 3;

  private final Path folder;
  private final String shown;
  private final WorkTree tree;
  private final List<String> platforms;
  private final List<Finding> findings;

  /**
   * Reads from the folder of the pages.
   *
   * @param platforms names of all platforms
   * @param findings takes what lies there and is used nowhere
   */
  public OwnWordsReader(Folders folders, List<String> platforms, List<Finding> findings) {
    this.folder = folders.docs().resolve(OwnWords.FOLDER);
    this.shown = folders.shown(folder);
    this.tree = folders.tree(folders.docs());
    this.platforms = platforms;
    this.findings = findings;
  }

  /**
   * All texts.
   *
   * @param html true when a page in HTML needs them too
   * @throws Rejected when one cannot be read
   */
  public OwnWords read(boolean html) {
    tree.refuseWayOut(folder, shown);
    if (!Files.isDirectory(folder)) {
      return OwnWords.NONE;
    }
    Map<String, String> texts = new TreeMap<>();
    for (String path : paths("", DEPTH)) {
      if (path.endsWith(".md") || path.endsWith(".html")) {
        check(path);
        String text = tree.load(folder.resolve(path), shown + "/" + path).text();
        texts.put(path, text.replace("\r\n", "\n"));
      }
    }
    if (html) {
      texts.forEach((path, text) -> simple(path, text, texts));
    }
    return new OwnWords(texts);
  }

  /** Without words in HTML, a page in HTML takes what it can of those in Markdown. */
  private void simple(String path, String text, Map<String, String> texts) {
    String twin = path.replaceFirst("\\.md$", ".html");
    OptionalInt line = OwnText.beyond(text);
    if (path.endsWith(".md") && line.isPresent() && !texts.containsKey(twin)) {
      findings.add(
          Code.OWN_WORDS_PLAIN.at(
              new Source(shown + "/" + path, text).at(line.getAsInt(), 1),
              "pages in HTML take paragraphs and simple lists from Markdown, and this line is more",
              "write the same words in HTML into " + shown + "/" + twin));
    }
  }

  private void check(String path) {
    List<String> known = new ArrayList<>(List.of(OwnWords.ALL));
    known.addAll(platforms);
    List<String> slots = Arrays.stream(Slot.values()).map(Slot::id).toList();
    String[] parts = path.split("/");
    String slot = parts[parts.length - 1].replaceAll("\\.(md|html)$", "");
    if (parts.length != 2 || !known.contains(parts[0])) {
      unused(path, "of a platform", parts[0], known);
    } else if (!slots.contains(slot)) {
      unused(path, "named after a place on the page", slot, slots);
    }
  }

  private void unused(String path, String expected, String found, List<String> known) {
    findings.add(
        Code.OWN_WORDS_UNUSED.at(
            Place.of(shown + "/" + path),
            "is used on no page; it is not " + expected + ": " + String.join(", ", known),
            Nearest.help(found, known, "move it, or remove it")));
  }

  /** The files below a folder, from the folder of all words; no link leads out of it. */
  private List<String> paths(String below, int depth) {
    List<String> paths = new ArrayList<>();
    for (Path each : children(folder.resolve(below))) {
      String path = below + each.getFileName();
      tree.refuseWayOut(each, shown + "/" + path);
      if (Files.isDirectory(each) && depth > 1) {
        paths.addAll(paths(path + "/", depth - 1));
      } else if (!Files.isDirectory(each)) {
        paths.add(path);
      }
    }
    return paths;
  }

  private List<Path> children(Path each) {
    try (Stream<Path> children = Files.list(each)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new Rejected(
          Code.UNREADABLE.at(
              Place.of(shown), "cannot be listed: " + Documents.reason(e), "check its rights"));
    }
  }
}
