package gen.platform;

import gen.document.Fields;
import java.util.OptionalInt;

/** What is paid beside plans, in US cents a month; empty where nobody says it. */
public record PriceFacts(Fields group) {

  /** US cents a month for each gigabyte of a disk; empty when nobody says it. */
  public OptionalInt diskCentsPerGb() {
    return number("disk.centsPerGb");
  }

  /** US cents a month for each gigabyte of memory in use, where nothing is rented but that. */
  public OptionalInt memoryCentsPerGb() {
    return number("plans.centsPerGb");
  }

  /** US cents a month that the smallest plan costs there. */
  public OptionalInt leastCents() {
    return number("plans.leastCents");
  }

  private OptionalInt number(String path) {
    return group.has(path) ? OptionalInt.of(group.number(path, 0)) : OptionalInt.empty();
  }
}
