package gen.rule.plan;

import gen.platform.Offer;
import java.time.LocalDate;
import java.util.Optional;

/** How long the makers of something repair it. */
final class Support {

  private Support() {}

  /** True when they have stopped before this day. */
  static boolean isOver(Offer offer, LocalDate today) {
    return ends(offer).filter(day -> day.isBefore(today)).isPresent();
  }

  /** Words that follow "support"; empty when the day is not known. */
  static String since(Offer offer) {
    return ends(offer).map(day -> " on " + day).orElse("");
  }

  private static Optional<LocalDate> ends(Offer offer) {
    return offer.supportEnds();
  }
}
