package gen.knowledge;

import gen.check.DataCheck;
import gen.check.TextCheck;
import gen.document.Schema;
import gen.platform.Offers;
import gen.platform.Platform;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What is known about one platform for judging its manifests.
 *
 * @param buttonForms which addresses its buttons have or had
 * @param deployOrder the order that a script on a computer gives to deploy; nothing where there is
 *     none
 * @param stores how apps are told of databases and other stores, on every platform
 * @param words by which it is known what something is about, on every platform
 * @param schemas gives the schema of the platform with this file name
 */
public record Knowledge(
    Platform platform,
    List<ManifestRule> manifests,
    List<DataCheck> checks,
    List<TextCheck> texts,
    List<ButtonForm> buttonForms,
    Optional<Pattern> deployOrder,
    StoreKinds stores,
    Lexicon words,
    Function<String, Schema> schemas) {

  /** What the platform rents or rented. */
  public Offers offers() {
    return platform.offers();
  }
}
