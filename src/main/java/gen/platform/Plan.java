package gen.platform;

import gen.platform.Platform.Database.Grant;
import java.util.OptionalInt;

/**
 * One plan.
 *
 * @param size what manifests call it, where that differs from how people choose it
 * @param memoryMb megabytes; 0 when the plan is not sold by memory
 * @param storageGb gigabytes that come with it or that we ask for; 0 when that is not a number
 * @param disk false when an app on it cannot have a disk
 * @param connections to a database at a time; 0 when nobody says it
 * @param persists whether a Redis on it has its data after a restart
 */
public record Plan(
    String id,
    String size,
    int memoryMb,
    int storageGb,
    Price price,
    boolean disk,
    int connections,
    Grant persists,
    Remarks remarks) {

  /** No plan: the platform has none to choose. */
  public static final Plan NONE =
      new Plan(
          "",
          "",
          0,
          0,
          new Price("", OptionalInt.empty(), 0, ""),
          true,
          0,
          Grant.YES,
          new Remarks("", ""));

  /**
   * What a plan costs.
   *
   * @param words as text for people, such as {@code $7 a month}; empty when it was not checked
   * @param monthlyCents that price in US cents, without what is counted by use or size; empty when
   *     nobody says it
   * @param centsPerGb US cents a month for each gigabyte of storage, on top of it
   * @param origin who says so, such as {@code vendor}; may be empty
   */
  public record Price(String words, OptionalInt monthlyCents, int centsPerGb, String origin) {}

  /**
   * What people are told of a plan.
   *
   * @param note what else to know; may be empty
   * @param doubt where its size and its connections are from, when they were not confirmed
   */
  public record Remarks(String note, String doubt) {}

  /** US cents a month with the storage that is asked for; empty when nobody says it. */
  public OptionalInt monthlyCents() {
    return price.monthlyCents().isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(price.monthlyCents().getAsInt() + price.centsPerGb() * storageGb);
  }
}
