package gen.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes Markdown into pages that look about as they do on GitHub. */
final class GithubRenderer {

  private static final Path STYLE = Path.of("src/test/pages/github.css");
  private static final Pattern FIRST_HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>");
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          AutolinkExtension.create(),
          HeadingAnchorExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .nodeRendererFactory(AlertRenderer::new)
          .attributeProviderFactory(
              context ->
                  (node, tag, attributes) -> {
                    // Both scroll by themselves, and GitHub lets the keyboard do it.
                    if (node instanceof TableBlock || tag.equals("pre")) {
                      attributes.put("tabindex", "0");
                    }
                  })
          .build();

  private GithubRenderer() {}

  /** Renders a file, or all files of a folder, into another folder. */
  static void render(Path source, Path into) {
    if (Files.isRegularFile(source)) {
      render(source.getFileName(), Folder.text(source), into);
      return;
    }
    for (Path file : Folder.files(source, ".md")) {
      render(file, Folder.text(source.resolve(file)), into);
    }
  }

  private static void render(Path file, String markdown, Path into) {
    Folder.write(into.resolve(file.toString().replaceFirst("md$", "html")), page(markdown));
  }

  /** A whole page of HTML. */
  static String page(String markdown) {
    Node document = PARSER.parse(markdown);
    document.accept(new LinkTurner());
    String body = RENDERER.render(document);
    Matcher heading = FIRST_HEADING.matcher(body);
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <main>
        %s</main>
        </body>
        </html>
        """
        .formatted(
            heading.find() ? heading.group(1).replaceAll("<[^>]*>", "") : "Page",
            Folder.text(STYLE),
            body);
  }

  /** Makes links between files of Markdown lead from page to page. */
  private static final class LinkTurner extends AbstractVisitor {
    private static final Pattern BETWEEN_FILES = Pattern.compile("(?!\\w+:)([^#]*)\\.md(#.*)?");

    @Override
    public void visit(Link link) {
      Matcher between = BETWEEN_FILES.matcher(link.getDestination());
      if (between.matches()) {
        String anchor = between.group(2) == null ? "" : between.group(2);
        link.setDestination(between.group(1) + ".html" + anchor);
      }
      visitChildren(link);
    }
  }
}
