package gen.pipeline;

import gen.document.Documents;
import gen.document.Format;
import gen.document.Node;
import gen.document.Schema;
import gen.document.WorkTree;
import gen.finding.Source;
import gen.knowledge.Library;
import gen.platform.Platforms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas of gen, each compiled when it is first asked for. */
public final class Schemas {

  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  /** The schema of {@code gen.yaml}. */
  public Schema descriptor() {
    return builtIn("descriptor.schema.json");
  }

  /** The schema of {@code platform.yaml}. */
  public Schema platform() {
    return builtIn("platform.schema.json");
  }

  /** The schema of the workflow that publishes a lean image. */
  public Schema workflow() {
    return builtIn("workflow.schema.json");
  }

  /** The text of a schema that is part of gen. */
  public static String text(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream("/gen/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A schema that is part of gen, as a tree. */
  static Node tree(String name) {
    return Documents.parse(new Source(name, text(name)), Format.JSON);
  }

  /** A schema in the folder of a platform. */
  public Schema ofPlatform(Path folder, String name) {
    String shown = folder.getParent().getFileName() + "/" + folder.getFileName() + "/" + name;
    return compiled.computeIfAbsent(
        shown,
        key -> Schema.of(WorkTree.below(folder.getParent()).load(folder.resolve(name), key)));
  }

  /** What is needed for judging by what is known about these platforms. */
  public Library library(Platforms platforms) {
    return new Library(
        platforms, this::builtIn, (id, name) -> ofPlatform(platforms.folder(id), name));
  }

  /** The schema of gen's own with this file name. */
  public Schema builtIn(String name) {
    return compiled.computeIfAbsent(name, key -> Schema.trusted(new Source(key, text(key))));
  }
}
