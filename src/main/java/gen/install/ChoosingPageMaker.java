package gen.install;

import gen.app.App;
import gen.deployment.Deployment;
import gen.page.Block;
import gen.page.Flavor;
import gen.page.OwnWords;
import gen.page.Page;
import gen.page.Section;
import gen.page.Sentences;
import gen.page.Words;
import gen.platform.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the page on which people choose a platform. It ranks nothing by opinion. */
public final class ChoosingPageMaker {

  private final Sentences sentences;
  private final OwnWords own;
  private final ButtonLink.Where where;

  /**
   * Makes pages in these sentences, to be printed in this language.
   *
   * @param own what the maintainers say in their own words
   */
  public ChoosingPageMaker(Sentences sentences, OwnWords own, Flavor flavor) {
    this.sentences = sentences;
    this.own = own;
    this.where = ButtonLink.Where.on(flavor);
  }

  /**
   * The page about an app on these platforms.
   *
   * @param leftOut those on which it is not offered
   */
  public Page page(App app, List<Deployment> deployments, List<LeftOut> leftOut) {
    Sentences known = sentences.knowing(Vocabulary.of(app)).knowing(Map.of("pages", Words.NONE));
    SideBySide all =
        new SideBySide(
            Ranking.of(deployments).stream()
                .map(each -> PlatformColumn.of(each, known, where))
                .toList(),
            known);
    List<Block> lead = new ArrayList<>();
    if (!app.description().isEmpty()) {
      lead.add(new Block.Paragraph(Words.plain(app.description())));
    }
    lead.add(new Block.Paragraph(known.say("choose.installs")));
    return new Page(
        "install",
        known.say("choose.header").bare(),
        known.say("choose.title"),
        lead,
        List.of(
            new Section(known.say("choose.questions"), questions(app, deployments, known)),
            new Section(
                known.say("choose.compare"), all.only(each -> !each.isOfCommunity()).answers()),
            new Section(
                known.say("choose.also"), all.only(PlatformColumn::isOfCommunity).answers()),
            new Section(known.say("choose.left"), left(leftOut, known)),
            new Section(known.say("choose.rights"), all.rights(app)),
            new Section(known.say("choose.lost"), all.lost(app)),
            new Section(known.say("choose.caution"), all.cautions())),
        ButtonLink.disclosures(Ranking.of(deployments), known));
  }

  /** The platforms in a few words, in the order of the comparison. */
  public List<Tile> tiles(App app, List<Deployment> deployments) {
    Sentences known = sentences.knowing(Vocabulary.of(app));
    return Ranking.of(deployments).stream()
        .map(each -> Tile.of(PlatformColumn.of(each, known, where)))
        .toList();
  }

  /** Where the app is not offered, and why. */
  private static List<Block> left(List<LeftOut> leftOut, Sentences known) {
    List<Words> lines =
        leftOut.stream()
            .map(
                each ->
                    known.say(
                        "choose.leftOut",
                        Map.of(
                            "platform", Words.plain(each.platform().title()),
                            "reason", reason(each, known))))
            .toList();
    return lines.isEmpty() ? List.of() : List.of(new Block.Bullets(lines));
  }

  private static Words reason(LeftOut left, Sentences known) {
    return left.reason().isEmpty() ? known.say("choose.leftUnsaid") : Words.plain(left.reason());
  }

  private List<Block> questions(App app, List<Deployment> deployments, Sentences known) {
    List<Words> questions = new ArrayList<>();
    if (!app.links().documentation().isEmpty()) {
      questions.add(known.say("choose.server"));
    }
    if (deployments.stream().anyMatch(this::opensOthers)) {
      questions.add(known.say("choose.data"));
    }
    questions.add(known.say("choose.cost"));
    return List.of(new Block.Bullets(questions));
  }

  /** Whether the makers say how databases elsewhere are opened in the app. */
  private boolean opensOthers(Deployment deployment) {
    return own.at(OwnWords.Slot.CONNECT_DATABASE, deployment.platform().id()).isPresent();
  }
}
