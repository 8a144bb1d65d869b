package gen.adapter;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The messages that the adapter's text holds. */
final class Refusals {

  private static final Pattern CALL =
      Pattern.compile("pg_refuse (?:\"([^\"]+)\"|'([^']+)')", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("pg_decode ('[^']+'|[a-z]+) ");

  private Refusals() {}

  /** Every message with which the splitter can refuse. */
  static Set<String> inTheCore() {
    String core = Splitter.core();
    Set<String> places = new TreeSet<>();
    PLACE.matcher(core).results().forEach(each -> places.add(each.group(1).replace("'", "")));
    Set<String> messages = new TreeSet<>();
    for (MatchResult call : CALL.matcher(core).results().toList()) {
      String text = call.group(1) == null ? call.group(2) : call.group(1);
      String message = text.replace("\\\n", "").replace("$pg_url_name", PostgresUrl.NAME);
      for (String place : message.matches(".*\\$(1|pg_what)") ? places : Set.of("")) {
        messages.add(message.replaceAll("\\$(1|pg_what)$", place));
      }
    }
    return messages;
  }
}
