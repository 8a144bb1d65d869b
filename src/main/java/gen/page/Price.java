package gen.page;

import gen.deployment.Deployment;
import gen.platform.Facts;
import java.util.Map;
import java.util.Optional;

/**
 * What an installation costs, as a comparison says it.
 *
 * @param sentences knowing the words about the deployment
 */
record Price(Deployment deployment, Sentences sentences) {

  /** The sum for a month, with what is not in it, who says so and when it was looked up. */
  Words inWords() {
    Cost cost = Cost.of(deployment);
    if (cost.cents().isEmpty()) {
      return least("choose.useFrom")
          .orElseGet(() -> sentences.say(isByUse() ? "choose.useCost" : "choose.unknown"));
    }
    return sum(cost);
  }

  /** The same, where the page with all about it is this one. */
  Words atAGlance() {
    Cost cost = Cost.of(deployment);
    if (cost.cents().isEmpty()) {
      return least("glance.from")
          .orElseGet(() -> sentences.say(isByUse() ? "glance.use" : "glance.unknown"));
    }
    return sum(cost);
  }

  private boolean isByUse() {
    return deployment.service().plan().id().isEmpty() && facts().has("plans.note");
  }

  /** What the smallest plan costs where use is counted; empty where nobody says it. */
  private Optional<Words> least(String sentence) {
    int cents = facts().fields().number("plans.leastCents", 0);
    return isByUse() && cents > 0
        ? Optional.of(
            sentences.say(
                sentence,
                Map.of(
                    "price", Words.plain(Cost.amount(cents)),
                    "day", Citation.day(sentences, facts().in("plans")))))
        : Optional.empty();
  }

  private Words sum(Cost cost) {
    Words disk = cost.lacksDisk() ? sentences.say("choose.lacksDisk") : Words.NONE;
    Words users = cost.certain() ? Words.NONE : sentences.say("choose.users");
    return sentences.say(
        "choose.someCost",
        Map.of(
            "price", Words.plain(cost.amount()),
            "note", disk.and(users),
            "day", Citation.day(sentences, cost.day(), cost.edition())));
  }

  /** For what the sum holds, such as one region; empty where nothing is said or there is no sum. */
  Optional<Words> holding() {
    if (!facts().has("plans.priceNote") || Cost.of(deployment).cents().isEmpty()) {
      return Optional.empty();
    }
    Words note = sentences.fill(facts().text("plans.priceNote"));
    Words day = Citation.day(sentences, facts().in("plans"));
    return Optional.of(sentences.say("choose.priceNote", Map.of("note", note, "day", day)));
  }

  private Facts facts() {
    return deployment.platform().see();
  }
}
