package gen.render;

import gen.deployment.Deployment;
import gen.document.Format;
import gen.page.Block;
import gen.page.Flavor;
import gen.page.Page;
import gen.render.RenderedFile.Root;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes parts of a page as files of their own, for pages that stand nobody knows where. */
record FragmentPrinter(Deployment deployment, Flavor flavor) {

  /** The files of these parts, by the name of each. */
  List<RenderedFile> files(Map<String, List<Block>> parts) {
    return parts.entrySet().stream().map(part -> file(part.getKey(), part.getValue())).toList();
  }

  private RenderedFile file(String name, List<Block> blocks) {
    String platform = deployment.platform().id();
    String folder = deployment.parent() + Page.FRAGMENTS + "/" + platform + "/";
    return new RenderedFile(
        Root.DOCS,
        folder + name + "." + flavor.ending(),
        flavor == Flavor.HTML ? Format.HTML : Format.MARKDOWN,
        text(blocks) + "\n",
        Optional.of(platform),
        Optional.empty());
  }

  /** What tables are called for those who hear them. */
  private String name() {
    return deployment.title() + ": " + deployment.platform().title();
  }

  private String text(List<Block> blocks) {
    String indent = PageRenderer.indent(deployment.app());
    return switch (flavor) {
      case GITHUB -> new MarkdownPrinter(new GithubDialect(indent)).blocks(blocks);
      case MKDOCS -> new MarkdownPrinter(new MkdocsDialect(indent, true)).blocks(blocks);
      case HTML -> new HtmlBlocks(HtmlWords.ALONE, 2, name()).print(blocks);
    };
  }
}
