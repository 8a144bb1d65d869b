package gen.write;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whenever gen is killed, each file is the old or the new one, and the next run repairs the rest,
 * for the old descriptor as well as for the new one.
 */
class KilledTest {

  private static final int WORKERS = 2;

  @TempDir private Path folder;

  @Test
  void killsOfTheWriterLeaveWholeFilesThatTheNextRunRepairs() throws Exception {
    Tally tally = tally(new Sample(40, 8), Victim::killWriter);

    assertAll(
        () -> assertTrue(tally.kills() >= 40, tally.toString()),
        () -> assertEquals(List.of(), tally.faults().stream().limit(5).toList(), tally::toString),
        () -> assertTrue(tally.inTheMiddle() >= 8, tally.toString()));
  }

  @Test
  void killsOfTheWholeProgramLeaveWholeFilesThatTheNextRunRepairs() throws Exception {
    Tally tally = tally(new Sample(8, 2), Victim::killProgram);

    assertAll(
        () -> assertTrue(tally.kills() >= 8, tally.toString()),
        () -> assertEquals(List.of(), tally.faults().stream().limit(5).toList(), tally::toString),
        () -> assertTrue(tally.inTheMiddle() >= 2, tally.toString()));
  }

  /**
   * How much is tried.
   *
   * @param kills the fewest kills
   * @param inTheMiddle the fewest after which some files are new and others old; on a busy machine
   *     fewer kills come at the right moment, and it takes more of them
   */
  private record Sample(int kills, int inTheMiddle) {

    /** The share of one of so many who try. */
    Sample share(int of) {
      return new Sample(kills / of, (inTheMiddle + of - 1) / of);
    }

    boolean isReached(int kills, int inTheMiddle) {
      boolean isEnough = kills >= this.kills && inTheMiddle >= this.inTheMiddle;
      return isEnough || kills >= 8 * this.kills;
    }
  }

  /** One way to kill gen while it writes. */
  private interface Kill {
    void strike(Victim victim, Random random) throws Exception;
  }

  /**
   * What many kills came to.
   *
   * @param inTheMiddle kills after which some files were new and others old
   */
  private record Tally(long seed, int kills, int inTheMiddle, List<String> faults) {

    @Override
    public String toString() {
      return "seed %d: %d kills, %d faults, %d in the middle"
          .formatted(seed, kills, faults.size(), inTheMiddle);
    }
  }

  private Tally tally(Sample sample, Kill kill) throws Exception {
    String given = System.getProperty("gen.seed", "");
    long seed = given.isEmpty() ? System.nanoTime() : Long.parseLong(given);
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    List<Future<Tally>> parts = new ArrayList<>();
    for (int worker = 0; worker < WORKERS; worker++) {
      Path own = folder.resolve("worker" + worker);
      Random random = new Random(seed + worker);
      parts.add(workers.submit(() -> work(new Victim(own), sample.share(WORKERS), kill, random)));
    }
    int done = 0;
    int inTheMiddle = 0;
    List<String> faults = new ArrayList<>();
    for (Future<Tally> part : parts) {
      done += part.get().kills();
      inTheMiddle += part.get().inTheMiddle();
      faults.addAll(part.get().faults());
    }
    workers.shutdown();
    return new Tally(seed, done, inTheMiddle, faults);
  }

  private static Tally work(Victim victim, Sample sample, Kill kill, Random random)
      throws Exception {
    List<String> faults = new ArrayList<>();
    int done = 0;
    int inTheMiddle = 0;
    for (; !sample.isReached(done, inTheMiddle); done++) {
      kill.strike(victim, random);
      inTheMiddle += victim.isInTheMiddle() ? 1 : 0;
      faults.addAll(victim.brokenFiles());
      faults.addAll(victim.repair(random.nextBoolean()));
    }
    return new Tally(0, done, inTheMiddle, faults);
  }
}
