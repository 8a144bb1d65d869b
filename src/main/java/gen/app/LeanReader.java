package gen.app;

import gen.document.Fields;
import java.util.Optional;

/** Reads {@code image.lean}. */
final class LeanReader {

  private LeanReader() {}

  /** The recipe of an image; empty if the descriptor has none. */
  static Optional<LeanRecipe> read(Fields image) {
    return image.has("lean") ? Optional.of(recipe(image.in("lean"))) : Optional.empty();
  }

  private static LeanRecipe recipe(Fields lean) {
    return new LeanRecipe(
        lean.text("name"),
        lean.text("published"),
        lean.text("base"),
        lean.texts("paths"),
        new LeanRecipe.Packages(lean.text("packageManager"), lean.texts("packages")),
        lean.textMap("env"),
        lean.text("folder"),
        lean.texts("command"),
        lean.texts("without"),
        lean.texts("check"));
  }
}
