package gen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The page that explains a code: what is wrong, why it matters, what to do. */
final class CodePage {

  private CodePage() {}

  /** The page as Markdown; nothing where gen has none for this code. */
  static Optional<String> of(String code) {
    if (!code.matches("[a-z][a-z0-9-]*")) {
      return Optional.empty();
    }
    try (InputStream in = CodePage.class.getResourceAsStream("/codes/" + code + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
