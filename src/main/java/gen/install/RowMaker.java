package gen.install;

import gen.app.App;
import gen.deployment.Deployment;
import gen.deployment.Deployment.Way;
import gen.page.Block;
import gen.page.Sentences;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes what a README says about installing: buttons, a table, one link, or nothing. */
public final class RowMaker {

  /** More buttons in a line are not read. */
  private static final int MOST = 4;

  private final Sentences sentences;

  /** Makes rows in these sentences. */
  public RowMaker(Sentences sentences) {
    this.sentences = sentences;
  }

  /**
   * What stands between the markers.
   *
   * @param docs address of the folder of pages as seen from the README
   */
  public List<Block> row(App app, List<Deployment> deployments, String docs) {
    Sentences known =
        sentences
            .knowing(Vocabulary.of(app))
            .knowing(Map.of("docs", Words.plain(docs), "pages", Words.plain(docs + "/")));
    List<Deployment> ranked = Ranking.of(deployments);
    return switch (app.docs().row()) {
      case ROW -> buttons(ranked, known);
      case TABLE -> table(ranked, known);
      case LINK -> List.of(new Block.Paragraph(known.say("row.link")));
      case NONE -> List.of();
    };
  }

  private static List<Block> buttons(List<Deployment> deployments, Sentences known) {
    List<Deployment> first =
        deployments.stream().filter(each -> each.way() == Way.BUTTON).limit(MOST).toList();
    List<Words> badges = first.stream().map(each -> badge(each, known)).toList();
    List<Words> others =
        deployments.stream()
            .filter(each -> each.way() != Way.NONE && !first.contains(each))
            .map(each -> page(each, known))
            .toList();
    List<Block> row = new ArrayList<>();
    if (!badges.isEmpty()) {
      row.add(new Block.Paragraph(Words.joined(badges, " ")));
    }
    Words costs = known.say("row.costs");
    Words names = Words.joined(others, ", ");
    row.add(
        new Block.Paragraph(
            others.isEmpty()
                ? costs
                : known.say("row.without", "names", names).and(" ").and(costs)));
    row.addAll(ButtonLink.disclosures(first, known));
    return row;
  }

  private static List<Block> table(List<Deployment> deployments, Sentences known) {
    List<List<Words>> rows = new ArrayList<>();
    for (Deployment deployment : deployments) {
      rows.add(
          List.of(
              page(deployment, known), column(deployment, known).cost(), way(deployment, known)));
    }
    List<Words> head =
        List.of(known.say("row.platform"), known.say("row.cost"), known.say("row.button"));
    return Subject.all(
        List.of(new Block.Table(head, rows), new Block.Paragraph(known.say("row.costs"))),
        ButtonLink.disclosures(deployments, known));
  }

  private static Words badge(Deployment deployment, Sentences known) {
    return column(deployment, known).button();
  }

  private static PlatformColumn column(Deployment deployment, Sentences known) {
    return PlatformColumn.of(deployment, known, ButtonLink.Where.README);
  }

  private static Words way(Deployment deployment, Sentences known) {
    return switch (deployment.way()) {
      case BUTTON -> badge(deployment, known);
      case COMMANDS -> known.knowing(Vocabulary.of(deployment)).say("row.steps");
      case NONE -> known.say("row.notYet");
    };
  }

  private static Words page(Deployment deployment, Sentences known) {
    return known.knowing(Vocabulary.of(deployment)).say("row.pageOf");
  }
}
