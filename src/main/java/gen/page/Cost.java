package gen.page;

import gen.deployment.Deployment;
import gen.platform.Facts;
import gen.platform.Plan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What a deployment costs a month.
 *
 * @param cents US cents, without what is counted by use; empty when nobody says it
 * @param certain false when users report it and the vendor's own list was not seen
 * @param lacksDisk true when a disk is ordered whose price nobody says
 * @param day when it was looked up, such as {@code 2026-11-23}; the earliest of several
 * @param edition how old the texts are in which it was; may be empty
 */
public record Cost(
    OptionalInt cents, boolean certain, boolean lacksDisk, String day, String edition) {

  /** The cost of the app, its disk and its database together. */
  public static Cost of(Deployment deployment) {
    Facts facts = deployment.platform().see();
    Optional<OptionalInt> disk = deployment.web().disk().map(each -> ofDisk(facts, each.sizeGb()));
    boolean lacksDisk = disk.isPresent() && disk.get().isEmpty();
    List<String> groups =
        Stream.of("plans", "databasePlans", disk.isEmpty() || lacksDisk ? "" : "disk")
            .filter(group -> !group.isEmpty())
            .toList();
    return new Cost(
        sum(deployment, disk.orElse(OptionalInt.empty()).orElse(0)),
        groups.stream().allMatch(group -> Citation.isCertain(facts.in(group))),
        lacksDisk,
        groups.stream().map(group -> facts.text(group + ".checked")).min(String::compareTo).get(),
        Edition.span(groups.stream().map(group -> facts.text(group + ".edition")).toList()));
  }

  private static OptionalInt sum(Deployment deployment, int disk) {
    Plan plan = deployment.web().plan();
    Plan database = deployment.database().plan();
    return plan.monthlyCents().isPresent() && database.monthlyCents().isPresent()
        ? OptionalInt.of(plan.monthlyCents().getAsInt() + database.monthlyCents().getAsInt() + disk)
        : OptionalInt.empty();
  }

  /** US cents a month for a disk of this many gigabytes; empty when nobody says it. */
  static OptionalInt ofDisk(Facts facts, int gigabytes) {
    return facts.has("disk.centsPerGb")
        ? OptionalInt.of(facts.fields().number("disk.centsPerGb", 0) * gigabytes)
        : OptionalInt.empty();
  }

  /** The amount, such as {@code $13} or {@code $47.59}; empty when nobody says it. */
  public String amount() {
    return cents.isEmpty() ? "" : amount(cents.getAsInt());
  }

  /** US cents as people write them. */
  static String amount(int cents) {
    int whole = cents / 100;
    int rest = cents % 100;
    return rest == 0 ? "$" + whole : "$" + whole + (rest < 10 ? ".0" : ".") + rest;
  }
}
