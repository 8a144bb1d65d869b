package gen.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hash of each line of a text that GitHub's upload of SARIF computes too. GitHub tells alerts
 * apart by it, and an upload warns about each result that brings another one.
 *
 * <p>It is taken of the {@value #LENGTH} characters from the beginning of the line on, over the
 * lines that follow, without blanks and tabs, every line break being one character; then comes the
 * number of times that it has occurred so far. Source: github/codeql-action, src/fingerprints.ts,
 * 2026-11-23.
 */
final class LineHashes {

  private static final int LENGTH = 100;
  private static final int FACTOR = 37;
  private static final char END = '\uFFFF';

  private final StringBuilder characters = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();

  private LineHashes(String text) {
    boolean atStart = true;
    char before = 0;
    for (char each : (text + END).toCharArray()) {
      boolean counts = each != ' ' && each != '\t' && !(each == '\n' && before == '\r');
      if (counts) {
        if (atStart) {
          starts.add(characters.length());
        }
        characters.append(each == '\r' ? '\n' : each);
        atStart = each == '\n' || each == '\r';
      }
      before = each;
    }
    characters.append("\0".repeat(LENGTH));
  }

  /** The hashes, for the first line first. */
  static List<String> of(String text) {
    LineHashes hashes = new LineHashes(text);
    Map<String, Integer> seen = new HashMap<>();
    return hashes.starts.stream()
        .map(start -> Long.toHexString(hashes.from(start)))
        .map(hash -> hash + ":" + seen.merge(hash, 1, Integer::sum))
        .toList();
  }

  private long from(int start) {
    long hash = 0;
    for (char each : characters.substring(start, start + LENGTH).toCharArray()) {
      hash = hash * FACTOR + each;
    }
    return hash;
  }
}
