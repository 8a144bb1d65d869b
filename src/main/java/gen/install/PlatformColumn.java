package gen.install;

import gen.app.App;
import gen.app.Options;
import gen.deployment.Deployment;
import gen.page.Sentences;
import gen.page.Words;
import gen.platform.Facts;
import java.util.ArrayList;
import java.util.List;

/**
 * One platform in a comparison: a cell for each question.
 *
 * @param sentences knowing the words about the deployment
 * @param where the place of the comparison
 */
record PlatformColumn(Deployment deployment, Sentences sentences, ButtonLink.Where where) {

  static PlatformColumn of(Deployment deployment, Sentences sentences, ButtonLink.Where where) {
    return new PlatformColumn(deployment, sentences.knowing(Vocabulary.of(deployment)), where);
  }

  /** The cell of the row with this name in the sentences. */
  Words cell(String row) {
    return switch (row) {
      case "start" -> start();
      case "took" -> took();
      case "type" -> typed();
      case "card" -> sentences.say("choose.card." + facts().card());
      case "cost" -> cost();
      case "database" ->
          Words.plain(facts().text("database.title") + " " + deployment.database().version());
      case "updates" -> updates();
      case "region" -> region();
      case "support" -> support();
      case "verified" -> verified();
      case "pick" -> at("fit.pick").capitalized();
      case "checked" -> Words.plain(facts().text("references.checked"));
      case "backups" -> at("database.backups");
      case "sleeps" -> at("sleeps.text");
      default -> throw new IllegalArgumentException(row);
    };
  }

  private Words at(String path) {
    return facts().has(path) ? sentences.fill(facts().text(path)) : unknown();
  }

  /** The button, or where to begin without one. */
  private Words start() {
    return switch (deployment.way()) {
      case BUTTON -> button();
      case COMMANDS -> sentences.say("choose.start.commands");
      case NONE -> sentences.say("choose.start.page");
    };
  }

  /** The button. */
  Words button() {
    return Words.badge(
        sentences.say("deploy.label").bare(),
        deployment.platform().button().image(),
        new ButtonLink(deployment, where).address());
  }

  private Words took() {
    return isMeasured()
        ? sentences.say("choose.minutes", "n", Words.plain(String.valueOf(minutes())))
        : sentences.say("choose.notMeasured");
  }

  private int minutes() {
    return options().verified().map(App.Verified::minutes).orElse(0);
  }

  /** Whether anybody looked at the clock. */
  boolean isMeasured() {
    return minutes() > 0;
  }

  private Words typed() {
    int required = deployment.required().size();
    if (required == 0) {
      return sentences.say("choose.nothing");
    }
    return required == 1
        ? sentences.say("choose.field")
        : sentences.say("choose.fields", "n", Words.plain(String.valueOf(required)));
  }

  /** What it costs a month. */
  Words cost() {
    return new Price(deployment, sentences).inWords();
  }

  private Words updates() {
    return facts().has("updates.how")
        ? sentences.say("choose.how." + facts().text("updates.how"))
        : unknown();
  }

  private Words region() {
    String region = deployment.web().region();
    return region.isEmpty()
        ? sentences.say("choose.regionYours")
        : Words.plain(deployment.platform().regions().places().getOrDefault(region, region));
  }

  private Words support() {
    return options().support().isEmpty()
        ? sentences.say("choose.support.unsaid")
        : sentences.say("choose.support." + options().support());
  }

  private Words verified() {
    return options()
        .verified()
        .map(verified -> day(verified.on(), Status.isRecent(verified, facts())))
        .orElse(sentences.say("choose.notYet"));
  }

  private Words day(String day, boolean recent) {
    return recent ? Words.plain(day) : sentences.say("choose.recently", "day", Words.plain(day));
  }

  /** What to know before one chooses the platform, and for what its price holds. */
  List<Words> cautions() {
    List<Words> cautions = new ArrayList<>();
    if (facts().has("fit.caution")) {
      cautions.add(new FactWords(sentences).cited(facts().told().caution()));
    }
    new Price(deployment, sentences).holding().ifPresent(cautions::add);
    return cautions;
  }

  /** Whether the platform gives this right. */
  Words right(String right) {
    return sentences.say(
        "choose." + facts().fields().text("database.privileges." + right, "unknown"));
  }

  /** What becomes of a folder. */
  Words storage(App.Storage storage) {
    return deployment.web().placeOf(storage).isPresent()
        ? sentences.say("choose.keptDisk")
        : sentences.say(
            "choose.lostAt", "event", Words.plain(deployment.platform().disk().lostAt()));
  }

  /** The name of the platform, leading to its page. */
  Words title() {
    return sentences.say("choose.page");
  }

  private Words unknown() {
    return sentences.say("choose.unknown");
  }

  /** Whether the makers of the app leave this platform to others. */
  boolean isOfCommunity() {
    return options().support().equals("community");
  }

  /** Whether anybody says who stands behind the installation. */
  boolean hasSupport() {
    return !options().support().isEmpty();
  }

  Facts facts() {
    return deployment.platform().see();
  }

  private Options options() {
    return deployment.app().options(deployment.platform().id());
  }
}
