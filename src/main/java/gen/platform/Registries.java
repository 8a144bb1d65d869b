package gen.platform;

import java.util.List;

/**
 * Where a platform pulls images from.
 *
 * @param names of registries; none where all will do
 */
public record Registries(List<String> names) {

  /** Those of a platform. */
  public static Registries of(Platform platform) {
    return new Registries(platform.facts().texts("registries.list"));
  }

  /** True when an image at this registry can be pulled. */
  public boolean hold(String registry) {
    return names.isEmpty() || names.contains(registry);
  }
}
