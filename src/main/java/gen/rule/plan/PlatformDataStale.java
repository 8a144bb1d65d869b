package gen.rule.plan;

import gen.check.Verdict;
import gen.document.Fields;
import gen.document.Node;
import gen.finding.Place;
import gen.knowledge.DatedKnowledge;
import gen.platform.Freshness;
import gen.platform.Offer;
import gen.platform.Platform;
import gen.reading.Located;
import gen.validate.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Facts about a platform that nobody has looked at for so long that they may be wrong. */
final class PlatformDataStale implements Check.OfKnowledge {

  @Override
  public void judge(DatedKnowledge known, Verdict verdict) {
    Platform platform = known.knowledge().platform();
    List<Located<LocalDate>> checked = new ArrayList<>();
    days(platform.facts().node(), checked);
    for (Offer offer : known.knowledge().offers().all()) {
      checked.add(new Located<>(offer.checked(), offer.place()));
    }
    List<Located<LocalDate>> stale =
        checked.stream().filter(each -> !Freshness.isFresh(each.value(), known.today())).toList();
    stale.stream()
        .min(Comparator.comparing(Located::value))
        .ifPresent(
            oldest ->
                verdict.wrong(
                    oldest.place(),
                    "%d facts about %s were last checked more than %d days ago, the oldest on %s"
                        .formatted(stale.size(), platform.title(), Freshness.DAYS, oldest.value()),
                    "use a newer gen; what it says of plans and prices may be wrong"));
  }

  /** Every day that stands under {@code checked}. */
  private static void days(Node node, List<Located<LocalDate>> days) {
    if (node instanceof Node.Mapping group) {
      new Fields(group)
          .optional("checked")
          .ifPresent(day -> days.add(new Located<>(LocalDate.parse(day), place(group))));
      group.entries().values().forEach(entry -> days(entry.value(), days));
    } else if (node instanceof Node.Listing list) {
      list.items().forEach(item -> days(item, days));
    }
  }

  private static Place place(Node.Mapping group) {
    return group.entries().get("checked").value().place();
  }
}
