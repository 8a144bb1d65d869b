package gen.write;

import gen.document.Documents;
import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes all changes or none. Every new text is first put into a file beside its target; then each
 * takes its target's place in one step. When a step fails, those before it are taken back.
 */
public final class Writer {

  private final Deque<Change> done = new ArrayDeque<>();
  private final Map<Path, byte[]> originals = new HashMap<>();
  private final Deque<Path> folders = new ArrayDeque<>();

  private Writer() {}

  /**
   * Makes these changes.
   *
   * @param locks folder for the file that keeps a second run away
   * @throws Rejected when something cannot be written; every file is then as it was
   */
  public static void write(List<Change> changes, Path folder, Path locks) {
    List<Change> real = changes.stream().filter(Change::isChange).toList();
    if (!real.isEmpty() || !Beside.leftIn(changes).isEmpty()) {
      Lock lock = Lock.on(folder, locks);
      try {
        Beside.leftIn(changes).forEach(Writer::deleteQuietly);
        if (!real.isEmpty()) {
          new Writer().write(real);
        }
      } finally {
        lock.close();
      }
    }
  }

  private void write(List<Change> changes) {
    List<Path> prepared = new ArrayList<>();
    Change current = changes.get(0);
    try {
      for (Change change : changes) {
        current = change;
        prepare(change, prepared);
      }
      for (Change change : changes) {
        if (change.file().endsWith(Ledger.NAME)) {
          current = change;
          done.push(change);
          announce(change);
        }
      }
      for (Change change : changes) {
        current = change;
        done.push(change);
        replace(change);
      }
      changes.forEach(Writer::removeEmptyFolders);
    } catch (IOException e) {
      prepared.forEach(Writer::deleteQuietly);
      takeBack();
      throw cannotWrite(current, e);
    } finally {
      prepared.forEach(Writer::deleteQuietly);
    }
  }

  private void prepare(Change change, List<Path> prepared) throws IOException {
    if (change.kind() != Change.Kind.CREATED) {
      originals.put(change.file(), Files.readAllBytes(change.file()));
    }
    if (change.kind() == Change.Kind.REMOVED) {
      return;
    }
    createFolders(change.file().getParent());
    Path beside = Beside.of(change.file());
    prepared.add(beside);
    Files.write(beside, change.after().getBytes(StandardCharsets.UTF_8));
    if (Files.exists(change.file()) && !Files.isWritable(change.file())) {
      throw new java.nio.file.AccessDeniedException(change.path());
    }
  }

  /**
   * Before the first file is replaced, the ledger knows the old and the new ones: a run after a
   * kill in between takes both for ours.
   */
  private static void announce(Change change) throws IOException {
    Path beside = Beside.announcement(change.file());
    Files.writeString(beside, change.before() + change.after());
    Files.move(
        beside, change.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void createFolders(Path folder) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path each = folder; each != null && !Files.exists(each); each = each.getParent()) {
      missing.push(each);
    }
    for (Path each : missing) {
      Files.createDirectory(each);
      folders.push(each);
    }
  }

  private static void replace(Change change) throws IOException {
    if (change.kind() == Change.Kind.REMOVED) {
      Files.delete(change.file());
    } else {
      Files.move(
          Beside.of(change.file()),
          change.file(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What cannot be taken back is left: the message names the first failure, which is the cause. */
  private void takeBack() {
    for (Change change : done) {
      try {
        if (change.kind() == Change.Kind.CREATED) {
          Files.deleteIfExists(change.file());
        } else {
          Path beside = Beside.of(change.file());
          Files.write(beside, originals.get(change.file()));
          Files.move(beside, change.file(), StandardCopyOption.REPLACE_EXISTING);
        }
      } catch (IOException e) {
        continue;
      }
    }
    done.stream().map(change -> Beside.of(change.file())).forEach(Writer::deleteQuietly);
    folders.forEach(Writer::deleteQuietly);
  }

  /** Of a link to a folder only the link would go, full or not; it is somebody's own and stays. */
  private static void removeEmptyFolders(Change change) {
    boolean gone = change.kind() == Change.Kind.REMOVED;
    Path folder = change.file().toAbsolutePath().getParent();
    while (gone && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      deleteQuietly(folder);
      gone = Files.notExists(folder);
      folder = folder.getParent();
    }
  }

  /** Also for folders: one that is not empty stays. */
  private static void deleteQuietly(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // Left-overs of a failed run are overwritten by the next one.
      return;
    }
  }

  private static Rejected cannotWrite(Change change, IOException e) {
    return new Rejected(
        Code.CANNOT_WRITE.at(
            Place.of(change.path()),
            "cannot be written: " + Documents.reason(e) + "; every file is as it was",
            "check rights and free space, or choose another folder"));
  }
}
