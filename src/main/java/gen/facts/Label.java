package gen.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Keys of data as words for people: {@code databasePlans} is "Database plans". */
final class Label {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("id", "name"),
          Map.entry("mb", "(MB)"),
          Map.entry("gb", "(GB)"),
          Map.entry("seconds", "(seconds)"),
          Map.entry("cents", "(cents)"),
          Map.entry("url", "URL"),
          Map.entry("tls", "TLS"),
          Map.entry("cpu", "CPU"),
          Map.entry("ipv6", "IPv6"),
          Map.entry("token", "what the platform calls it"),
          Map.entry("lifecycle", "life cycle"));

  private Label() {}

  /** The words of a key, or of a path of keys. */
  static String of(String path) {
    String words =
        Arrays.stream(path.split("\\.")).map(Label::words).collect(Collectors.joining(": "));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String words(String key) {
    return Arrays.stream(key.split("(?=[A-Z])|[-_]"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .map(word -> WORDS.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }
}
