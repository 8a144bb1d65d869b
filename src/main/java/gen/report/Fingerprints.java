package gen.report;

import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of findings that stay while lines move, so that a finding seen again is known again. Asked
 * for all findings of a run, one after the other.
 */
final class Fingerprints {

  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<Source, List<String>> hashes = new HashMap<>();

  /**
   * The names of the next finding, by kind.
   *
   * <ul>
   *   <li>{@code genFinding/v1}: of code, file, text of the line, and how often these three have
   *       occurred so far;
   *   <li>{@code primaryLocationLineHash}: what GitHub goes by; missing where the text of the file
   *       is not known.
   * </ul>
   */
  Map<String, String> of(Finding finding) {
    Map<String, String> names = new LinkedHashMap<>();
    Place place = finding.place();
    String line = place.excerpt().strip();
    String what = finding.code().id() + "\n" + new FileName(place.file()).path() + "\n" + line;
    names.put("genFinding/v1", hash(what) + ":" + seen.merge(what, 1, Integer::sum));
    if (!place.source().text().isEmpty()) {
      List<String> lines = hashes.computeIfAbsent(place.source(), key -> LineHashes.of(key.text()));
      int index = Math.max(1, place.line()) - 1;
      if (index < lines.size()) {
        names.put("primaryLocationLineHash", lines.get(index));
      }
    }
    return names;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
