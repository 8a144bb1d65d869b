package gen.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file {@code gen.sum} at the root of a folder that gen writes to: the SHA-256 of every file as
 * gen wrote it, in the format of {@code sha256sum}. It tells files of ours from those of others,
 * and untouched ones from edited ones, in every format, JSON included.
 *
 * @param sums the sums of each path: one, or while files are being replaced the old and the new one
 */
public record Ledger(Map<String, List<String>> sums) {

  /** Name of the file. */
  public static final String NAME = "gen.sum";

  private static final Pattern LINE = Pattern.compile("(?m)^([0-9a-f]{64})  ([^\\p{Cntrl}]+)$");

  /** Keeps its own sorted copy. */
  public Ledger {
    sums = new TreeMap<>(sums);
  }

  /** The ledger of a folder; an empty one where none can be read. */
  static Ledger in(Path folder) {
    try {
      return parse(new String(Files.readAllBytes(folder.resolve(NAME)), StandardCharsets.UTF_8));
    } catch (IOException e) {
      // Without one nothing was written; one that cannot be read is said where it is compared.
      return new Ledger(Map.of());
    }
  }

  /** The ledger in this text; lines that are none are passed over. */
  public static Ledger parse(String text) {
    Map<String, List<String>> sums = new TreeMap<>();
    Matcher line = LINE.matcher(text.replace("\r\n", "\n"));
    while (line.find()) {
      sums.computeIfAbsent(line.group(2), path -> new ArrayList<>()).add(line.group(1));
    }
    return new Ledger(sums);
  }

  /** The text of the file. */
  String text() {
    StringBuilder text = new StringBuilder();
    sums.forEach(
        (path, all) -> all.forEach(sum -> text.append(sum).append("  ").append(path).append('\n')));
    return text.toString();
  }

  /** This ledger with the entries of a scope replaced by those of other texts. */
  Ledger with(Predicate<String> scope, Map<String, String> texts) {
    Map<String, List<String>> next = new TreeMap<>(sums);
    next.keySet().removeIf(scope);
    texts.forEach((path, text) -> next.put(path, List.of(sum(text))));
    return new Ledger(next);
  }

  /** True when gen wrote a file here. */
  public boolean knows(String path) {
    return sums.containsKey(path);
  }

  /** True when the file still has the text that gen wrote, whatever its line endings became. */
  public boolean isUntouched(String path, String text) {
    List<String> known = sums.getOrDefault(path, List.of());
    return known.contains(sum(text)) || known.contains(sum(text.replace("\r\n", "\n")));
  }

  private static String sum(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
