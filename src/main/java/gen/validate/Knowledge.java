package gen.validate;

import gen.document.Schema;
import gen.platform.Platform;
import java.util.List;
import java.util.function.Function;

/**
 * What is known about one platform for judging its manifests.
 *
 * @param schemas gives the schema of the platform with this file name
 * @param rules what is wrong on this platform alone, and how it sees common rules
 */
public record Knowledge(
    Platform platform,
    List<ManifestRule> manifests,
    Offers offers,
    List<DataCheck> checks,
    List<TextCheck> texts,
    Function<String, Schema> schemas) {}
