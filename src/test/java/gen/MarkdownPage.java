package gen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A page as GitHub shows it.
 *
 * @param path its path from the root of the repository
 * @param headings the texts of its headings
 * @param links everything that it links to or shows, code apart
 * @param prose what a reader reads, code and addresses apart
 */
record MarkdownPage(String path, List<String> headings, Set<String> links, List<String> prose) {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private static final Pattern ATTRIBUTE = Pattern.compile("\\b(?:href|src|srcset)=\"([^\"]*)\"");
  private static final Pattern TITLE = Pattern.compile("\\b(?:alt|title)=\"([^\"]*)\"");
  // NAME in capitals is a blank to fill in, and such a host is no address.
  private static final Pattern BARE =
      Pattern.compile("\\bhttps?://(?![A-Z]+\\.)\\w[^\\s<>()]*[^\\s<>().,;:]");

  /** The page at this path from the root of the repository. */
  static MarkdownPage read(String path) {
    return of(path, Examples.text(Examples.ROOT.resolve(path)));
  }

  static MarkdownPage of(String path, String text) {
    Reader reader = new Reader(path.replaceFirst("(?:.*/)?([^/]+)\\.md$", "$1"));
    PARSER.parse(text).accept(reader);
    return new MarkdownPage(path, reader.headings, reader.links, reader.prose);
  }

  /** Every page of the repository, without what tests feed to gen. */
  static List<MarkdownPage> all() {
    List<String> paths =
        new ArrayList<>(List.of("README.md", "CHANGELOG.md", "src/test/README.md"));
    for (String folder : List.of("docs", "examples", "deploy", "bench")) {
      Examples.filesUnder(Examples.ROOT.resolve(folder)).stream()
          .filter(file -> file.endsWith(".md"))
          .forEach(file -> paths.add(folder + "/" + file));
    }
    return paths.stream().map(MarkdownPage::read).toList();
  }

  /** What a {@code #fragment} may be: GitHub makes it of the heading, and numbers what is twice. */
  Set<String> anchors() {
    Map<String, Integer> seen = new TreeMap<>();
    Set<String> anchors = new TreeSet<>();
    for (String heading : headings) {
      String anchor =
          heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-');
      int before = seen.merge(anchor, 1, Integer::sum) - 1;
      anchors.add(before == 0 ? anchor : anchor + "-" + before);
    }
    return anchors;
  }

  /** Links to pages and files of this repository. */
  Stream<String> internal() {
    return links.stream().filter(link -> !link.matches("[a-z]+:.*"));
  }

  /** Links to the rest of the world. */
  Stream<String> external() {
    return links.stream().filter(link -> link.matches("[a-z]+:.*"));
  }

  /** The path from the root of the repository that a link leads to, without its fragment. */
  String target(String link) {
    String file = link.replaceFirst("#.*", "");
    Path target = file.isEmpty() ? Path.of(path) : Path.of("/" + path).resolveSibling(file);
    return target.normalize().toString().replace('\\', '/').replaceFirst("^/", "");
  }

  private static final class Reader extends AbstractVisitor {
    private final String name;
    private final List<String> headings = new ArrayList<>();
    private final Set<String> links = new TreeSet<>();
    private final List<String> prose = new ArrayList<>();

    private Reader(String name) {
      this.name = name;
    }

    @Override
    public void visit(Heading heading) {
      headings.add(text(heading));
      // A page about a code is headed by the code.
      if (!text(heading).equals(name)) {
        visitChildren(heading);
      }
    }

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
      // An autolink shows its address, and links to codes the code, which are no prose.
      String target = link.getDestination().replaceFirst("(?:.*/)?([^/]+)\\.md$", "$1");
      if (!text(link).equals(target)) {
        visitChildren(link);
      }
    }

    @Override
    public void visit(Image image) {
      links.add(image.getDestination());
      visitChildren(image);
    }

    @Override
    public void visit(HtmlInline html) {
      html(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      html(html.getLiteral());
      prose.add(html.getLiteral().replaceAll("(?s)<!--.*?-->|<[^>]*>", " "));
    }

    @Override
    public void visit(Text text) {
      links.addAll(all(BARE, text.getLiteral(), 0));
      prose.add(BARE.matcher(text.getLiteral()).replaceAll(" "));
    }

    private void html(String html) {
      links.addAll(all(ATTRIBUTE, html, 1));
      prose.addAll(all(TITLE, html, 1));
    }

    private static List<String> all(Pattern pattern, String text, int group) {
      return pattern.matcher(text).results().map((MatchResult each) -> each.group(group)).toList();
    }

    private static String text(Node node) {
      StringBuilder text = new StringBuilder();
      node.accept(
          new AbstractVisitor() {
            @Override
            public void visit(Text each) {
              text.append(each.getLiteral());
            }

            @Override
            public void visit(Code each) {
              text.append(each.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak each) {
              text.append(' ');
            }
          });
      return text.toString();
    }
  }
}
