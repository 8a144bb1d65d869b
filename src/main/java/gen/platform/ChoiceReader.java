package gen.platform;

import gen.document.Fields;
import gen.platform.Offer.Kind;
import gen.platform.Platform.Database.Grant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads what gen chooses from: {@code platform.yaml} names the choice, and what it does not say of
 * it is taken from what the platform rents.
 *
 * @param offers everything that the platform rents; none where its folder does not list it
 */
record ChoiceReader(Offers offers) {

  /** The plans of this group. */
  Catalogue catalogue(Fields plans, Kind kind) {
    return new Catalogue(
        plans.text("default", ""),
        plans.isTrue("isImplied"),
        plans.each("list", plan -> plan(plan, kind)));
  }

  private Plan plan(Fields plan, Kind kind) {
    String id = plan.text("id");
    String size = plan.text("size", id);
    Optional<Offer> offer = offers.find(kind, size);
    return new Plan(
        id,
        size,
        plan.number("memoryMb", offer.map(Offer::memoryMb).orElse(0)),
        plan.number("storageGb", 0),
        price(plan),
        plan.text("disk", "true").equals("true") && offer.stream().noneMatch(Offer::lacksDisk),
        plan.number("connections", offer.map(Offer::connections).orElse(0)),
        Grant.valueOf(plan.text("persists", "unknown").toUpperCase(Locale.ROOT)),
        new Plan.Remarks(plan.text("note", ""), plan.text("doubt", "")));
  }

  private static Plan.Price price(Fields plan) {
    return new Plan.Price(
        plan.text("price", ""),
        plan.has("monthlyCents")
            ? OptionalInt.of(plan.number("monthlyCents", 0))
            : OptionalInt.empty(),
        plan.number("centsPerGb", 0),
        plan.text("priceSource", ""));
  }

  /** The regions that have both apps and databases. */
  Platform.Regions regions(Fields regions) {
    Map<String, String> places = new LinkedHashMap<>(regions.textMap("places"));
    if (!regions.has("places")) {
      offers.live(Kind.REGION).stream()
          .filter(offer -> !offer.lacks().contains("database"))
          .forEach(offer -> places.put(offer.id(), offer.region()));
    }
    return new Platform.Regions(regions.text("default", ""), places);
  }

  /** The major versions of Postgres. */
  List<Integer> versions(Fields versions) {
    List<String> offered =
        versions.has("offered") ? versions.texts("offered") : offers.names(Kind.POSTGRES);
    return offered.stream().map(Integer::valueOf).toList();
  }
}
