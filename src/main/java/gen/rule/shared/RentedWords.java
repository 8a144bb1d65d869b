package gen.rule.shared;

import gen.check.TextFinder;
import gen.check.Verdict;
import gen.finding.Place;
import gen.platform.Offer;

/** How rules speak about what is rented. */
public final class RentedWords {

  private RentedWords() {}

  /** Says it, doubtfully where the offer's facts are not certain, with its successor as repair. */
  public static void say(Verdict verdict, Place place, String message, String help, Offer offer) {
    if (!offer.doubt().isEmpty()) {
      verdict.doubtful(place, message, help, offer.doubt());
    } else if (offer.successor().isEmpty()) {
      verdict.wrong(place, message, help);
    } else {
      String successor = offer.successor();
      verdict.wrong(
          place,
          message,
          help,
          offer
              .names()
              .flatMap(name -> TextFinder.replace(place, name, successor).stream())
              .toList());
    }
  }
}
