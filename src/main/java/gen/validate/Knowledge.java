package gen.validate;

import gen.document.Schema;
import gen.platform.Platform;
import java.util.List;
import java.util.function.Function;

/**
 * What is known about one platform for judging its manifests.
 *
 * @param stores how apps are told of databases and other stores, on every platform
 * @param schemas gives the schema of the platform with this file name
 */
public record Knowledge(
    Platform platform,
    List<ManifestRule> manifests,
    Offers offers,
    List<DataCheck> checks,
    List<TextCheck> texts,
    Stores stores,
    Function<String, Schema> schemas) {}
