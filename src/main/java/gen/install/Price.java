package gen.install;

import gen.deployment.Bill;
import gen.deployment.Deployment;
import gen.page.Sentences;
import gen.page.Words;
import gen.platform.Facts;
import gen.platform.Plan;
import gen.platform.Topic;
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
    return isByUse() && note().isEmpty() ? sentences.say("choose.useCost") : said();
  }

  /** The same, where the page with all about it is this one. */
  Words said() {
    Words note = note();
    return note.isEmpty() ? amount() : amount().and(" (").and(note).and(")");
  }

  /** The sum alone. */
  Words amount() {
    Cost cost = Cost.of(deployment);
    if (cost.cents().isPresent()) {
      return sentences.say("price.month", "price", Words.plain(cost.amount()));
    }
    return least() > 0
        ? sentences.say("price.from", "price", Words.plain(Bill.amount(least())))
        : sentences.say(isByUse() ? "price.use" : "price.unknown");
  }

  /** Whether there is a figure, or the word that use is counted. */
  boolean isKnown() {
    return Cost.of(deployment).cents().isPresent() || isByUse();
  }

  /** The sum, and what is not in it. */
  Words inShort() {
    return Cost.of(deployment).lacksDisk()
        ? amount().and(" ").and(sentences.say("price.withoutDisk"))
        : amount();
  }

  /** False when users report it, and the vendor's own list was not seen. */
  boolean isCertain() {
    Cost cost = Cost.of(deployment);
    return cost.cents().isPresent()
        ? cost.certain()
        : facts().told().origin(Topic.PLANS).isCertain();
  }

  /** Who says it, and when it was looked up. */
  Words sources() {
    Words app = source(deployment.web().plan(), Topic.PLANS);
    Words database = source(deployment.database().plan(), Topic.DATABASE_PLANS);
    return app.equals(database) ? app : app.and("; ").and(database);
  }

  private Words source(Plan plan, Topic topic) {
    return Citation.ofPrice(sentences, plan.price(), facts().told().origin(topic).withoutEdition());
  }

  /** What is not in the sum, who says it, and when it was looked up; empty without a sum. */
  Words note() {
    Cost cost = Cost.of(deployment);
    if (cost.cents().isEmpty()) {
      return least() > 0 ? Citation.day(sentences, facts().told().origin(Topic.PLANS)) : Words.NONE;
    }
    Words disk = cost.lacksDisk() ? sentences.say("price.lacksDisk") : Words.NONE;
    Words users = cost.certain() ? Words.NONE : sentences.say("price.users");
    return disk.and(users).and(Citation.day(sentences, cost.day(), cost.edition()));
  }

  private boolean isByUse() {
    return Cost.of(deployment).cents().isEmpty()
        && deployment.web().plan().id().isEmpty()
        && facts().told().planNote().isSaid();
  }

  /** US cents for the smallest plan where use is counted; 0 where nobody says it. */
  private int least() {
    return isByUse() ? facts().prices().leastCents().orElse(0) : 0;
  }

  /** For what the sum holds, such as one region; empty where nothing is said or there is no sum. */
  Optional<Words> holding() {
    if (!facts().told().priceNote().isSaid() || Cost.of(deployment).cents().isEmpty()) {
      return Optional.empty();
    }
    Words note = sentences.fill(facts().told().priceNote().text());
    Words day = Citation.day(sentences, facts().told().origin(Topic.PLANS));
    return Optional.of(sentences.say("choose.priceNote", Map.of("note", note, "day", day)));
  }

  private Facts facts() {
    return deployment.platform().see();
  }
}
