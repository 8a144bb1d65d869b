package gen.document;

import gen.finding.Rejected;
import gen.finding.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * The YAML files that gen comes with, as trees that were read and checked when gen was built. They
 * lie in gen's own program under the sums of their texts, so that a file that anybody changed since
 * is not found, and is read and checked as any other.
 */
public final class PackedTrees {

  private PackedTrees() {}

  /** The name under which the tree of this text is kept. */
  public static String name(Source source) {
    byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(text);
    return Long.toHexString(sum.getValue()) + "-" + text.length;
  }

  /**
   * The tree of a YAML file in a folder of templates.
   *
   * @param schema what a file is held against that did not come with gen as it is
   * @throws Rejected when such a file is not well-formed or not as the schema wants it
   */
  public static Node tree(Source source, Supplier<Schema> schema) {
    Optional<Node> packed = packed(source);
    if (packed.isPresent()) {
      return packed.get();
    }
    Node document = Documents.parse(source, Format.YAML);
    Rejected.ifAnyError(schema.get().check(document));
    return document;
  }

  /**
   * The tree of a YAML file in a folder of templates for which there is no schema.
   *
   * @throws Rejected when it did not come with gen as it is, and is not well-formed
   */
  public static Node tree(Source source) {
    return packed(source).orElseGet(() -> Documents.parse(source, Format.YAML));
  }

  /** The tree that was made of this text when gen was built. */
  static Optional<Node> packed(Source source) {
    try (InputStream in = PackedTrees.class.getResourceAsStream("/trees/" + name(source))) {
      return in == null
          ? Optional.empty()
          : Optional.of(TreeUnpacker.unpack(in.readAllBytes(), source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
