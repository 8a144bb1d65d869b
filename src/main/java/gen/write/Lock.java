package gen.write;

import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two runs from writing to one folder at once. Released when the process ends, however. */
final class Lock implements AutoCloseable {

  private final FileChannel channel;

  private Lock(FileChannel channel) {
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
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new Rejected(
            Code.BUSY.at(
                Place.of(folder.getFileName().toString()),
                "another gen is writing here",
                "wait for it and run gen again"));
      }
      return new Lock(channel);
    } catch (IOException e) {
      // Without a place for locks gen still works; only the second run is not noticed.
      return new Lock(null);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // The lock goes with the process.
      return;
    }
  }
}
