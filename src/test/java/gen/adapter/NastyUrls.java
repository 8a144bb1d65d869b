package gen.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * URLs with what must come of them, written down by hand: {@code adapter/nasty-urls.tsv} among the
 * test resources. Bytes that are hard to type are {@code \xNN}; {@code -} is an empty value.
 */
final class NastyUrls {

  /** A URL and what must come of it. */
  record Case(String url, PostgresUrl.Result wanted, boolean warns) {}

  private static final Path FILE = Path.of("src/test/resources/adapter/nasty-urls.tsv");

  private NastyUrls() {}

  /** The whole table. */
  static List<Case> table() {
    try (Stream<String> lines = Files.lines(FILE, StandardCharsets.ISO_8859_1)) {
      return lines
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(NastyUrls::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The URLs of the table. */
  static List<String> urls() {
    return table().stream().map(Case::url).toList();
  }

  private static Case read(String line) {
    List<String> cells = Arrays.stream(line.split("\t+")).map(NastyUrls::unescape).toList();
    String last = cells.get(cells.size() - 1);
    if (last.startsWith("! ")) {
      PostgresUrl.Kind any = PostgresUrl.Kind.POLICY;
      return new Case(cells.get(0), new PostgresUrl.Refusal(any, last.substring(2)), false);
    }
    List<String> parts = cells.stream().map(cell -> cell.equals("-") ? "" : cell).toList();
    return new Case(
        parts.get(0),
        new PostgresUrl.Parts(
            parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5), parts.get(6)),
        last.equals("warns"));
  }

  private static String unescape(String cell) {
    return Pattern.compile("\\\\x([0-9A-Fa-f]{2})")
        .matcher(cell)
        .replaceAll(
            hex ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
  }
}
