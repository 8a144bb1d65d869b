package gen.cli;

import gen.finding.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page that explains a code: what is wrong, why it matters, what to do. */
final class CodePage {

  private CodePage() {}

  /** The page as Markdown. */
  static String of(Code code) {
    try (InputStream in = CodePage.class.getResourceAsStream("/codes/" + code.id() + ".md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
