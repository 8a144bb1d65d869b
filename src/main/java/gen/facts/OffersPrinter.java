package gen.facts;

import gen.document.Fields;
import gen.platform.Offer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints what a platform rents, and what it rented. */
final class OffersPrinter {

  /** What to say of each state, in the order of a life. */
  private static final Map<String, String> STATES = new LinkedHashMap<>();

  static {
    STATES.put("live", "Can be had");
    STATES.put("deprecated", "Can be had, and will end");
    STATES.put("ended", "Could be had, and has ended");
    STATES.put("never", "Was never offered, though people write it");
  }

  private OffersPrinter() {}

  /** A section for each kind, as Markdown. */
  static String print(List<Fields> groups, Shape entry) {
    StringBuilder text = new StringBuilder();
    for (Fields group : groups) {
      text.append("\n### ")
          .append(Label.of(Offer.Kind.of(group.text("kind")).words()))
          .append("s\n");
      STATES.forEach((state, title) -> table(title, state, group, entry, text));
      text.append(
          group.isTrue("complete")
              ? "\nThis is all there is: another word is certainly wrong.\n"
              : "\nThere may be others.\n");
      text.append(Provenance.of(group));
    }
    return text.toString();
  }

  private static void table(
      String title, String state, Fields group, Shape entry, StringBuilder text) {
    List<Fields> entries =
        group.each("list", each -> each).stream()
            .filter(each -> each.text("status", "live").equals(state))
            .toList();
    if (!entries.isEmpty()) {
      text.append("\n").append(title).append(":\n\n");
      text.append(Table.of(entries, entry).without(Label.of("status")).text());
    }
  }
}
