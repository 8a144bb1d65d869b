package gen.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run at a time writes to a folder, and no file of a lock stays. */
class LockTest {

  @TempDir Path temp;

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.toList();
    }
  }

  @Test
  void aSecondIsRefusedUntilTheFirstIsDoneAndNothingIsLeft() throws IOException {
    Path folder = Path.of("/somewhere/app");
    Lock first = Lock.on(folder, temp);
    Lock other = Lock.on(Path.of("/somewhere/other"), temp);
    assertEquals(2, left().size());
    Rejected refused = assertThrows(Rejected.class, () -> Lock.on(folder, temp));
    assertEquals("another gen is writing here", refused.findings().get(0).message());
    other.close();
    first.close();
    Lock.on(folder, temp).close();

    assertEquals(List.of(), left());
  }

  @Test
  void aFileThatAKilledRunLeftIsNotInTheWay() throws IOException {
    Path folder = Path.of("/somewhere/app");
    Lock first = Lock.on(folder, temp);
    Path file = left().get(0);
    first.close();
    Files.writeString(file, "somebody else");

    Lock.on(folder, temp).close();

    assertEquals(List.of(), left());
  }

  /** Most of these open a file that its holder is about to remove. */
  @Test
  void twoNeverHaveItAtOnce() throws Exception {
    AtomicInteger holders = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      threads.add(
          new Thread(
              () -> {
                for (int attempt = 0; attempt < 500; attempt++) {
                  try {
                    Lock lock = Lock.on(Path.of("/somewhere/app"), temp);
                    most.accumulateAndGet(holders.incrementAndGet(), Math::max);
                    taken.incrementAndGet();
                    holders.decrementAndGet();
                    lock.close();
                  } catch (Rejected e) {
                    Thread.yield();
                  }
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertEquals(1, most.get());
    assertTrue(taken.get() > 8, () -> taken + " taken");
    assertEquals(List.of(), left());
  }
}
