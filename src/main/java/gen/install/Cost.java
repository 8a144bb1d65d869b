package gen.install;

import gen.deployment.Bill;
import gen.deployment.Deployment;
import gen.platform.Facts;
import java.util.List;
import java.util.OptionalInt;

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
    Bill bill = Bill.of(deployment);
    List<Facts> groups = bill.groups();
    return new Cost(
        bill.cents(),
        bill.isCertain(),
        bill.lacksDisk(),
        groups.stream().map(group -> group.text("checked")).min(String::compareTo).orElseThrow(),
        Edition.span(groups.stream().map(group -> group.text("edition")).toList()));
  }

  /** The amount, such as {@code $13} or {@code $47.59}; empty when nobody says it. */
  public String amount() {
    return cents.isEmpty() ? "" : Bill.amount(cents.getAsInt());
  }
}
