package gen.facts;

import gen.document.Fields;
import gen.validate.Offer;
import java.util.List;
import java.util.Set;

/** Prints what a platform rents, and what it rented. */
final class OffersPrinter {

  private OffersPrinter() {}

  /** A section for each kind, as Markdown. */
  static String print(List<Fields> groups, Shape entry) {
    StringBuilder text = new StringBuilder();
    for (Fields group : groups) {
      text.append("\n### ")
          .append(Label.of(Offer.Kind.of(group.text("kind")).words()))
          .append("s\n");
      table("Can be had", group, Set.of("live", "deprecated"), entry, text);
      table("Could be had", group, Set.of("ended"), entry, text);
      table("Never offered, though people write it", group, Set.of("never"), entry, text);
      text.append(
          group.isTrue("complete")
              ? "\nThis is all there is: another word is certainly wrong.\n"
              : "\nThere may be others.\n");
      text.append(Provenance.of(group));
    }
    return text.toString();
  }

  private static void table(
      String title, Fields group, Set<String> states, Shape entry, StringBuilder text) {
    List<Fields> entries =
        group.each("list", each -> each).stream()
            .filter(each -> states.contains(each.text("status", "live")))
            .toList();
    if (!entries.isEmpty()) {
      text.append("\n").append(title).append(":\n\n").append(Table.of(entries, entry).text());
    }
  }
}
