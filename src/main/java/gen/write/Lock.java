package gen.write;

import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two runs from writing to one folder at once. Released when the process ends, however, and
 * then the file of the lock is gone, unless the process was killed.
 *
 * <p>The holder removes the file while it still has the lock. Who opened the file before that and
 * locks it after has a lock that nobody else can see; so each writes a word of its own into what it
 * locked, and begins again unless that is what the file of this name holds.
 */
final class Lock implements AutoCloseable {

  /** Beyond what is written, since some systems let nobody read what is locked. */
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private Lock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder.
   *
   * @param locks where the file of the lock lies: not in the folder, which is somebody's repository
   * @throws Rejected when another run has it
   */
  static Lock on(Path folder, Path locks) {
    Path file = locks.resolve("gen-" + Integer.toHexString(folder.toString().hashCode()) + ".lock");
    try {
      FileChannel channel = open(file);
      while (isLocked(channel, folder) && !isStillThere(file, channel)) {
        channel.close();
        channel = open(file);
      }
      return new Lock(file, channel);
    } catch (IOException e) {
      // Without a place for locks gen still works; only the second run is not noticed.
      return new Lock(file, null);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** True, or rejected. */
  private static boolean isLocked(FileChannel channel, Path folder) throws IOException {
    try {
      if (channel.tryLock(LOCKED, 1, false) != null) {
        return true;
      }
    } catch (OverlappingFileLockException e) {
      // Another thread of this process has it, which is as much in the way as another process.
    }
    channel.close();
    throw new Rejected(
        Code.BUSY.at(
            Place.of(folder.getFileName().toString()),
            "another gen is writing here",
            "wait for it and run gen again"));
  }

  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    String word = Double.toString(Math.random());
    channel.write(ByteBuffer.wrap(word.getBytes(StandardCharsets.US_ASCII)), 0);
    try {
      return Files.readString(file).equals(word);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() {
    if (channel != null) {
      try (channel) {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // The lock goes with the process, and an empty file without a lock is in nobody's way.
        return;
      }
    }
  }
}
