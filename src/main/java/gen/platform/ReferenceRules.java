package gen.platform;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a platform can hand over, by reference name.
 *
 * @param composes true when a manifest can mix text and references in one value
 * @param meaning what a text cannot hold, because the platform would take it for a reference
 * @param escapes how signs are written that the platform would take for a reference otherwise
 * @param everywhere true when references are filled in wherever they stand in a file
 */
public record ReferenceRules(
    boolean composes,
    Optional<Pattern> meaning,
    Map<String, String> escapes,
    boolean everywhere,
    Map<String, Platform.Reference> values) {

  /** A sign that no text holds. */
  private static final String NO_SIGN = "\uE000";

  /** A text as files hold it, so that the platform takes nothing in it for a reference. */
  public String written(String text) {
    String written = text;
    for (Map.Entry<String, String> escape : escapes.entrySet()) {
      written = written.replace(escape.getKey(), escape.getValue());
    }
    return written;
  }

  /** The text that is meant by what a file holds. */
  public String meant(String written) {
    String meant = written;
    for (Map.Entry<String, String> escape : escapes.entrySet()) {
      meant = meant.replace(escape.getValue(), escape.getKey());
    }
    return meant;
  }

  /** What a file holds, as long as it was, with nothing that could be taken for escaped signs. */
  public String masked(String written) {
    String masked = written;
    for (String escaped : escapes.values()) {
      masked = masked.replace(escaped, NO_SIGN.repeat(escaped.length()));
    }
    return masked;
  }
}
