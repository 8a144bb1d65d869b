package gen.facts;

import gen.document.Fields;
import gen.document.Node;
import gen.knowledge.Rule;
import gen.platform.Platform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints everything that is known about a platform: each fact with its source and its day. */
public final class FactsPrinter {

  /** Keys of {@code platform.yaml} that have a place of their own on the page. */
  private static final Set<String> APART =
      Set.of("id", "title", "summary", "website", "documentation", "reading");

  private final PlatformFacts facts;
  private final StringBuilder page = new StringBuilder();

  private FactsPrinter(PlatformFacts facts) {
    this.facts = facts;
  }

  /**
   * The page, as Markdown.
   *
   * <p>It goes through all that the folder holds, so that a fact of a kind that is new today is on
   * the page tomorrow.
   */
  public static String print(PlatformFacts facts) {
    FactsPrinter printer = new FactsPrinter(facts);
    printer.head();
    printer.groups();
    printer.files();
    printer.offers();
    printer.rules();
    return printer.page.toString();
  }

  private void head() {
    Platform platform = facts.platform();
    Fields all = platform.facts();
    page.append("# Facts about ").append(platform.title()).append("\n\n");
    page.append(all.text("summary")).append("\n\n");
    page.append("This is what gen knows, from the folder of the platform; `gen platforms ");
    page.append(platform.id()).append("` prints it. Home page: <").append(all.text("website"));
    page.append(">. Documentation: <").append(all.text("documentation")).append(">.\n");
    String doubtful =
        entries().entrySet().stream()
            .filter(each -> !Provenance.isCertain(new Fields(each.getValue().value())))
            .map(each -> Label.of(each.getKey()))
            .map(label -> "[" + label + "](#" + anchor(label) + ")")
            .collect(Collectors.joining(", "));
    if (!doubtful.isEmpty()) {
      page.append("\nNot everything could be confirmed. See the notes at: ");
      page.append(doubtful).append(".\n");
    }
  }

  private void groups() {
    Shape shape = Shape.of(facts.schemas().platform());
    entries()
        .forEach(
            (key, entry) -> {
              page.append("\n## ").append(Label.of(key)).append("\n");
              Shape group = shape.key(key).orElse(Shape.of(entry.value()));
              page.append(GroupPrinter.print(entry.value(), group));
            });
  }

  private Map<String, Node.Entry> entries() {
    Node.Mapping all = (Node.Mapping) facts.platform().facts().node();
    Map<String, Node.Entry> entries = new LinkedHashMap<>(all.entries());
    entries.keySet().removeAll(APART);
    return entries;
  }

  private void files() {
    page.append("\n## Where things stand in the files\n\n");
    page.append("By these paths gen reads back what it wrote, and reads the files of others.\n");
    page.append(ReadingPrinter.print(facts.platform().readings()));
    if (!facts.manifests().isEmpty()) {
      Shape shape = Shape.of(facts.schemas().manifests());
      Shape list = shape.key("manifests").orElse(shape);
      page.append("\n## Files that are judged\n\n");
      page.append("How `gen validate` finds the platform's files, and tells them from others.\n\n");
      page.append(Table.of(facts.manifests(), list.items().orElse(list)).text());
    }
  }

  private void offers() {
    if (facts.offers().isEmpty()) {
      return;
    }
    page.append("\n## What is rented, and what was\n\n");
    page.append("By these lists `gen validate` judges what manifests name.\n");
    Shape groups = Shape.of(facts.schemas().offers()).key("offers").flatMap(Shape::items).get();
    Shape entry = groups.key("list").flatMap(Shape::items).get();
    page.append(OffersPrinter.print(facts.offers(), entry));
  }

  private void rules() {
    if (facts.rules().isEmpty()) {
      return;
    }
    page.append("\n## Rules\n\nWhat `gen validate` looks for here in a way of its own:\n\n");
    List<List<String>> rows = facts.rules().stream().map(FactsPrinter::row).toList();
    page.append(new Table(List.of("Code", "Severity", "What is wrong"), rows).text());
    page.append("\nBesides, ").append(facts.common());
    page.append(" [rules](../codes/README.md) look at every platform alike.\n");
  }

  private static List<String> row(Rule rule) {
    String code = rule.code().id();
    return List.of(
        "[" + code + "](../codes/" + code + ".md)", rule.code().severity().word(), rule.title());
  }

  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
