package gen.validate;

import gen.validate.Offer.Kind;
import gen.validate.Offer.Status;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a platform rents or rented.
 *
 * @param complete the kinds of which everything that exists is listed, so that another word is
 *     wrong
 */
public record Offers(List<Offer> all, List<Kind> complete) {

  /** The offer that a manifest means with this text. */
  public Optional<Offer> find(Kind kind, String text) {
    return of(kind).filter(offer -> offer.isCalled(text)).findFirst();
  }

  /** What a new app can take of this kind, by name. */
  public List<String> names(Kind kind) {
    return of(kind).filter(offer -> offer.status() == Status.LIVE).map(Offer::id).toList();
  }

  /** True when a text that is not found is certainly wrong. */
  public boolean isComplete(Kind kind) {
    return complete.contains(kind);
  }

  private java.util.stream.Stream<Offer> of(Kind kind) {
    return all.stream().filter(offer -> offer.kind() == kind);
  }
}
