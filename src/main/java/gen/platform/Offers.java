package gen.platform;

import gen.document.Fields;
import gen.platform.Offer.Kind;
import gen.platform.Offer.Status;
import java.util.ArrayList;
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

  /** Reads the groups of an {@code offers.yaml}. */
  static Offers of(List<Fields> groups) {
    List<Offer> all = new ArrayList<>();
    List<Kind> complete = new ArrayList<>();
    for (Fields group : groups) {
      Kind kind = Kind.of(group.text("kind"));
      all.addAll(group.each("list", entry -> Offer.of(kind, entry, group)));
      if (group.isTrue("complete")) {
        complete.add(kind);
      }
    }
    return new Offers(all, complete);
  }

  /** What a new app can take of this kind, by name. */
  public List<String> names(Kind kind) {
    return live(kind).stream().map(Offer::id).toList();
  }

  /** What a new app can take of this kind. */
  List<Offer> live(Kind kind) {
    return of(kind).filter(offer -> offer.status() == Status.LIVE).toList();
  }

  /** True when a text that is not found is certainly wrong. */
  public boolean isComplete(Kind kind) {
    return complete.contains(kind);
  }

  private java.util.stream.Stream<Offer> of(Kind kind) {
    return all.stream().filter(offer -> offer.kind() == kind);
  }
}
