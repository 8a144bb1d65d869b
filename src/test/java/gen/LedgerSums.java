package gen;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that gen keeps books about, for tests. */
public final class LedgerSums {

  private LedgerSums() {}

  /** The sums in the ledgers of a repository, by path from its root. */
  public static Map<String, String> of(Path repository) {
    Map<String, String> sums = new TreeMap<>();
    Stream.of("deploy", "docs")
        .forEach(
            folder ->
                Tree.read(repository.resolve(folder).resolve("gen.sum"))
                    .lines()
                    .map(line -> line.split("  ", 2))
                    .forEach(line -> sums.put(folder + "/" + line[1], line[0])));
    return sums;
  }
}
