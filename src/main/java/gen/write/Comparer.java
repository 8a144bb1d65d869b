package gen.write;

import gen.document.Documents;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.render.RenderedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Compares what was rendered for one folder with what lies there. Writes nothing. */
public final class Comparer {

  private final Path folder;
  private final String shown;
  private final Predicate<String> scope;
  private final List<Change> changes = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Compares with this folder.
   *
   * @param shown how messages call the folder
   * @param scope the paths that the run answers for
   */
  public Comparer(Path folder, String shown, Predicate<String> scope) {
    this.folder = folder.toAbsolutePath().normalize();
    this.shown = shown;
    this.scope = scope;
  }

  /** What would happen to the folder, the ledger last. */
  public List<Change> compare(List<RenderedFile> files) {
    isInside(Ledger.NAME);
    Ledger ledger = Ledger.parse(read(folder.resolve(Ledger.NAME)));
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach(file -> texts.put(file.path(), file.text()));
    texts.forEach((path, text) -> change(path, text, ledger));
    ledger.sums().keySet().stream()
        .filter(scope)
        .filter(path -> !texts.containsKey(path) && isInside(path))
        .forEach(path -> leftover(path, ledger));
    String next = ledger.with(scope, texts).text();
    String before = read(folder.resolve(Ledger.NAME));
    if (!next.isEmpty() || !before.isEmpty()) {
      changes.add(change(Ledger.NAME, before, next));
    }
    return changes;
  }

  /** Files that must not be overwritten without being asked to. */
  public List<Finding> guarded() {
    return findings;
  }

  private void change(String path, String text, Ledger ledger) {
    if (!isInside(path)) {
      return;
    }
    Path file = folder.resolve(path);
    String before = read(file);
    Change change = change(path, before, text);
    if (change.kind() == Change.Kind.UPDATED) {
      guard(
          path, before, ledger, "move the change to the descriptor, or overwrite it with --force");
    }
    changes.add(change);
  }

  private void leftover(String path, Ledger ledger) {
    Path file = folder.resolve(path);
    if (Files.exists(file)) {
      String before = read(file);
      guard(path, before, ledger, "keep what you need of it, then remove it with --force");
      changes.add(new Change(Change.Kind.REMOVED, file, shown(path), before, ""));
    }
  }

  /** Says why a file is not touched, unless it is as gen wrote it. */
  private void guard(String path, String before, Ledger ledger, String help) {
    if (ledger.isUntouched(path, before)) {
      return;
    }
    Place place = Place.of(shown(path));
    findings.add(
        ledger.knows(path)
            ? Code.EDITED_FILE.at(place, "was edited after gen wrote it", help)
            : Code.FOREIGN_FILE.at(
                place, "was not written by gen", "move it away, or overwrite it with --force"));
  }

  private Change change(String path, String before, String after) {
    Path file = folder.resolve(path);
    Change.Kind kind = Change.Kind.UPDATED;
    if (!Files.exists(file)) {
      kind = Change.Kind.CREATED;
    } else if (Arrays.equals(bytes(file), after.getBytes(StandardCharsets.UTF_8))) {
      kind = Change.Kind.SAME;
    }
    return new Change(kind, file, shown(path), before, after);
  }

  /** Nothing outside the folder is touched, be it by {@code ..} or by a link. */
  private boolean isInside(String path) {
    Path file = folder.resolve(path).normalize();
    boolean inside = file.startsWith(folder) && !file.equals(folder);
    for (Path part = file; inside && !part.equals(folder); part = part.getParent()) {
      inside = !Files.isSymbolicLink(part);
    }
    if (!inside) {
      findings.add(
          Code.OUTSIDE_OUTPUT.at(
              Place.of(shown(path)),
              "leads out of the folder '" + shown + "'",
              "gen writes to real files below it only"));
      throw new Rejected(findings);
    }
    return true;
  }

  private String shown(String path) {
    return shown.isEmpty() ? path : shown + "/" + path;
  }

  /** The text of a file, for people; empty if there is none. */
  private String read(Path file) {
    return Files.exists(file) ? new String(bytes(file), StandardCharsets.UTF_8) : "";
  }

  private byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Rejected(
          Code.CANNOT_WRITE.at(
              Place.of(shown(folder.relativize(file).toString())),
              "cannot be read: " + Documents.reason(e),
              "check its rights, or choose another folder"));
    }
  }
}
