package gen.write;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that does nothing but write, again and again, two sets of changes of which each undoes
 * the other: so that whoever kills it meets it while it writes.
 */
final class WritingLoop {

  private WritingLoop() {}

  /** Takes the files of the changes, first those to begin with; then the folder and the locks. */
  public static void main(String[] args) throws IOException {
    List<Change> there = load(Path.of(args[0]));
    List<Change> back = load(Path.of(args[1]));
    for (boolean told = false; true; told = true) {
      Writer.write(there, Path.of(args[2]), Path.of(args[3]));
      Writer.write(back, Path.of(args[2]), Path.of(args[3]));
      // Only now, so that a busy machine is not killed before it begins to write.
      if (!told) {
        System.out.println("ready");
      }
    }
  }

  /** Keeps changes in a file. */
  static void save(List<Change> changes, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(changes.size());
      for (Change change : changes) {
        out.writeUTF(change.kind().name());
        out.writeUTF(change.file().toString());
        out.writeUTF(change.path());
        out.writeUTF(change.before());
        out.writeUTF(change.after());
      }
    }
  }

  private static List<Change> load(Path file) throws IOException {
    List<Change> changes = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (int left = in.readInt(); left > 0; left--) {
        Change.Kind kind = Change.Kind.valueOf(in.readUTF());
        Path path = Path.of(in.readUTF());
        changes.add(new Change(kind, path, in.readUTF(), in.readUTF(), in.readUTF()));
      }
    }
    return changes;
  }
}
