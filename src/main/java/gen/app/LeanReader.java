package gen.app;

import gen.document.Fields;
import java.util.List;
import java.util.Optional;

/** Reads {@code image.lean}. */
final class LeanReader {

  private static final List<String> SERVER =
      List.of("postgres", "initdb", "pg_ctl", "pg_ctlcluster", "pg_createcluster");

  private LeanReader() {}

  /** The recipe of an image; empty if the descriptor has none. */
  static Optional<LeanRecipe> read(Fields image) {
    return image.has("lean") ? Optional.of(recipe(image.in("lean"))) : Optional.empty();
  }

  private static LeanRecipe recipe(Fields lean) {
    return new LeanRecipe(
        lean.text("name"),
        lean.text("published", ""),
        lean.text("base"),
        lean.texts("paths"),
        new LeanRecipe.Packages(lean.text("packageManager", "apt"), lean.texts("packages")),
        lean.textMap("env"),
        lean.text("folder", "/"),
        lean.texts("command"),
        lean.has("without") ? lean.texts("without") : SERVER,
        lean.texts("check"));
  }
}
