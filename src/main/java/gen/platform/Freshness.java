package gen.platform;

import java.time.LocalDate;

/** How long what somebody looked up or tried says something about today. */
public final class Freshness {

  /** After so many days it says little. */
  public static final int DAYS = 90;

  private Freshness() {}

  /** True when what was so on one day says something about another. */
  public static boolean isFresh(LocalDate seen, LocalDate today) {
    return !seen.isBefore(today.minusDays(DAYS));
  }
}
