package gen.install;

import gen.app.Redis;
import gen.page.Block;
import gen.page.PlatformPage;
import gen.page.Section;
import gen.page.Words;
import gen.platform.Platform.Database.Grant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people have when the app is installed, and where they read on. */
final class HaveSection {

  /** More links in a line are not read. */
  private static final int MOST = 5;

  private HaveSection() {}

  /**
   * The section.
   *
   * @param next the sections of the page about running the app
   */
  static Section of(Subject subject, List<Section> next) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(parts(subject)));
    subject
        .app()
        .redis()
        .map(redis -> new Block.Paragraph(redis(subject, redis)))
        .ifPresent(blocks::add);
    blocks.add(KeptTable.of(subject));
    if (subject.deployment().web().disk().isPresent() && subject.told().diskEffect().isSaid()) {
      blocks.add(new Block.Paragraph(subject.line(subject.told().diskEffect())));
    }
    abilities(subject).ifPresent(words -> blocks.add(new Block.Paragraph(words)));
    blocks.add(new Block.Paragraph(subject.say("have.next", "pages", links(subject, next))));
    return subject.section("have.title", blocks);
  }

  private static Words parts(Subject subject) {
    Words words = subject.say("have.parts").and(region(subject)).and(".");
    // It speaks of the app and its database alone.
    boolean hasMore = subject.deployment().parts().size() > 2;
    return subject.told().shown().isSaid() && !hasMore
        ? words.and(" ").and(subject.sentences().fill(subject.told().shown().text()))
        : words;
  }

  /** What a Redis is for, and who keeps it. */
  private static Words redis(Subject subject, Redis redis) {
    return subject.say(
        redis.keeps() == Redis.Keeps.JOBS ? "have.redis" : "have.redisCache",
        Map.of(
            "redis", subject.sentences().fill(subject.told().redis().text()),
            "backups", subject.line(subject.told().redisBackups())));
  }

  private static Words region(Subject subject) {
    String region = subject.deployment().web().region();
    String place = subject.platform().regions().places().getOrDefault(region, region);
    return region.isEmpty() ? Words.NONE : subject.say("have.region", "region", Words.plain(place));
  }

  /** What the app can do with its database, what not, and what nobody knows. */
  private static Optional<Words> abilities(Subject subject) {
    Map<Grant, Words> abilities = new EnumMap<>(Grant.class);
    for (String right : subject.app().database().wanted()) {
      Grant grant = subject.platform().database().privileges().getOrDefault(right, Grant.UNKNOWN);
      abilities.merge(
          grant,
          ability(subject, right),
          (all, next) -> all.and(subject.say(joint(grant))).and(next));
    }
    return abilities.entrySet().stream()
        .map(each -> sentence(subject, each.getKey(), each.getValue()))
        .reduce((all, next) -> all.and(" ").and(next));
  }

  private static String joint(Grant grant) {
    return grant == Grant.YES ? "page.and" : "have.or";
  }

  private static Words ability(Subject subject, String right) {
    String purpose = subject.app().docs().purposes().getOrDefault(right, "");
    return purpose.isEmpty() ? subject.say("gain.rights." + right) : Words.plain(purpose);
  }

  private static Words sentence(Subject subject, Grant grant, Words abilities) {
    String key =
        switch (grant) {
          case YES -> "have.right";
          case NO -> "have.noRight";
          case UNKNOWN -> "have.unknown";
        };
    return subject.say(key, Map.of("can", abilities, "mark", subject.say("doubt.mark")));
  }

  private static Words links(Subject subject, List<Section> next) {
    String page = PlatformPage.RUN.on(subject.platform().id()) + ".md";
    return Words.joined(
        next.stream()
            .filter(section -> !section.isEmpty())
            .limit(MOST)
            .map(each -> Words.link(each.title().bare(), page + "#" + each.id()))
            .toList(),
        " · ");
  }
}
