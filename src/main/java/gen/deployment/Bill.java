package gen.deployment;

import gen.platform.Facts;
import gen.platform.Plan;
import gen.platform.RedisRule;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a deployment costs a month, without what is counted by use.
 *
 * @param items everything that is rented
 * @param facts of the platform, among them its prices
 */
public record Bill(List<Item> items, Facts facts) {

  private static final String DISK = "disk";

  /**
   * One thing that is rented.
   *
   * @param name what the platform, or where it has no name everybody, calls it
   * @param group the facts with its price
   * @param cents US cents; empty when nobody says it
   */
  public record Item(String name, String group, OptionalInt cents) {

    private boolean isDisk() {
      return group.equals(DISK);
    }

    private static Item of(Plan plan, String group) {
      return new Item(plan.id(), group, plan.monthlyCents());
    }
  }

  /** The bill for all parts and their disks. */
  public static Bill of(Deployment deployment) {
    Facts facts = deployment.platform().see();
    List<Item> items = new ArrayList<>();
    for (ServicePart service : deployment.services()) {
      items.add(Item.of(service.plan(), "plans"));
    }
    for (StorePart store : deployment.stores()) {
      items.add(Item.of(store.plan(), store.isRedis() ? "redisPlans" : "databasePlans"));
    }
    for (ServicePart service : deployment.services()) {
      service
          .disk()
          .map(Disk::sizeGb)
          .ifPresent(gb -> items.add(new Item(gb + " GB of disk", DISK, ofDisk(facts, gb))));
    }
    deployment.stores().stream()
        .flatMap(store -> store.server().stream())
        .map(RedisRule.Server::diskGb)
        .forEach(gb -> items.add(new Item(gb + " GB of disk", DISK, ofDisk(facts, gb))));
    return new Bill(List.copyOf(items), facts);
  }

  /** US cents a month for a disk of this many gigabytes; empty when nobody says it. */
  public static OptionalInt ofDisk(Facts facts, int gigabytes) {
    OptionalInt cents = facts.prices().diskCentsPerGb();
    return cents.isPresent() ? OptionalInt.of(cents.getAsInt() * gigabytes) : cents;
  }

  /** The sum in US cents, without disks of an unknown price; empty when a plan has none. */
  public OptionalInt cents() {
    return items.stream().allMatch(item -> item.isDisk() || item.cents().isPresent())
        ? OptionalInt.of(items.stream().mapToInt(item -> item.cents().orElse(0)).sum())
        : OptionalInt.empty();
  }

  /** True when a disk is ordered whose price nobody says. */
  public boolean lacksDisk() {
    return items.stream().anyMatch(item -> item.isDisk() && item.cents().isEmpty());
  }

  /** What the sum is of: all but disks whose price nobody says. */
  public List<Item> counted() {
    return items.stream().filter(item -> !item.isDisk() || item.cents().isPresent()).toList();
  }

  /** The groups of facts with the prices of what the sum is of. */
  public List<Facts> groups() {
    return counted().stream().map(item -> facts.in(item.group())).toList();
  }

  /** False when users report one of the prices, and the vendor's own list was not seen. */
  public boolean isCertain() {
    return groups().stream().allMatch(Facts::isCertain);
  }

  /** US cents as people write them, such as {@code $13} or {@code $47.59}. */
  public static String amount(int cents) {
    int whole = cents / 100;
    int rest = cents % 100;
    return rest == 0 ? "$" + whole : "$" + whole + (rest < 10 ? ".0" : ".") + rest;
  }
}
