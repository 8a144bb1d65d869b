package gen.verify;

import gen.document.Documents;
import gen.document.Format;
import gen.document.Node;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.render.RenderedFile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Files that were rendered, under the names that people will see, each parsed once however many
 * read it: to parse a file takes longer than anything that is done with it then.
 */
public final class ParsedFiles {

  private final Function<RenderedFile, String> names;
  private final Map<String, Node> trees = new ConcurrentHashMap<>();

  /**
   * Nothing is parsed yet.
   *
   * @param names gives each file another name
   */
  public ParsedFiles(Function<RenderedFile, String> names) {
    this.names = names;
  }

  /** The file as something that findings can point into. */
  public Source source(RenderedFile file) {
    return new Source(names.apply(file), file.text());
  }

  /**
   * The tree of one of these files.
   *
   * @throws Rejected when it is not well-formed
   */
  public Node tree(Source source, Format format) {
    return trees.computeIfAbsent(
        format + " " + source.name(), key -> Documents.parse(source, format));
  }
}
