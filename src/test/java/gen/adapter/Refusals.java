package gen.adapter;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The messages that the adapter's text holds. */
final class Refusals {

  private static final Pattern CALL =
      Pattern.compile("pg_refuse (?:\"([^\"]+)\"|'([^']+)')", Pattern.DOTALL);
  private static final Path ADAPTER = Path.of("templates/shared/adapter.sh.ftl");
  private static final Pattern REFUSE = Pattern.compile("(?<!_)refuse \"([^\"]+)\"");
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

  /** Every message with which the adapter refuses a URL that the splitter takes. */
  static Set<String> behindTheCore() {
    String text = Splitter.text(ADAPTER);
    Set<String> messages = new TreeSet<>();
    REFUSE
        .matcher(text.substring(text.indexOf("<#list links")))
        .results()
        .forEach(call -> messages.add(call.group(1).replace("$pg_url_name", PostgresUrl.NAME)));
    return messages;
  }

  /** Every message with which a folder can be refused, for the folder that the page has. */
  static Set<String> ofLinks() {
    String text = Splitter.text(ADAPTER);
    String keep = text.substring(text.indexOf("\nkeep() {"), text.indexOf("<#list links"));
    Set<String> messages = new TreeSet<>();
    for (MatchResult call : REFUSE.matcher(keep).results().toList()) {
      messages.add(
          call.group(1)
              .replace("${2%/*}", "/srv/photos")
              .replace("${1%/*}", "/srv")
              .replace("$2", "/srv/photos/.srv-words")
              .replace("$1", "/srv/words"));
    }
    return messages;
  }
}
