package gen.render;

import gen.document.Format;
import gen.finding.Source;
import java.util.Optional;

/**
 * A file as it will be written.
 *
 * @param root which of the folders it belongs to
 * @param path relative to that folder, with forward slashes
 * @param platform the platform it was made for; empty for pages about all of them
 * @param schema name of the schema that it must follow
 */
public record RenderedFile(
    Root root,
    String path,
    Format format,
    String text,
    Optional<String> platform,
    Optional<String> schema) {

  /** The folders that files are written to. */
  public enum Root {
    /** Manifests: {@code deploy/}. */
    OUTPUT,
    /** Pages: {@code docs/}. */
    DOCS
  }

  /** The file as something that findings can point into. */
  public Source source() {
    return new Source(path, text);
  }
}
