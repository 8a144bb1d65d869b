package gen.install;

import gen.deployment.Bill;
import gen.deployment.Disk;
import gen.deployment.StorePart;
import gen.page.Words;
import gen.platform.PageFacts;
import gen.platform.Plan;
import gen.platform.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Says what a deployment costs. Each line carries the day on which the price was looked up. */
final class CostLines {

  private CostLines() {}

  /** The lines, the sum first where it is known. */
  static List<Words> of(Subject subject) {
    Plan plan = subject.deployment().web().plan();
    Plan database = subject.deployment().database().plan();
    Cost cost = Cost.of(subject.deployment());
    List<Words> lines = new ArrayList<>();
    if (cost.cents().isPresent()) {
      lines.add(total(subject, cost));
      subject.deployment().redis().flatMap(store -> redis(subject, store)).ifPresent(lines::add);
    } else {
      line(subject, plan, Topic.PLANS).ifPresent(lines::add);
      line(subject, database, Topic.DATABASE_PLANS).ifPresent(lines::add);
    }
    if (plan.id().isEmpty() && subject.told().planNote().isSaid()) {
      lines.addAll(use(subject));
    }
    subject.deployment().web().disk().map(disk -> disk(subject, disk)).ifPresent(lines::add);
    holding(subject, plan).ifPresent(lines::add);
    lines.addAll(notes(subject, List.of(plan, database)));
    return lines;
  }

  /** Where nothing is rented but what is used. */
  private static List<Words> use(Subject subject) {
    List<Words> lines = new ArrayList<>();
    lines.add(
        subject.say(
            "before.use",
            Map.of(
                "note",
                subject.sentences().fill(subject.told().planNote().text()),
                "source",
                source(subject, Topic.PLANS))));
    int centsPerGb = subject.facts().prices().memoryCentsPerGb().orElse(0);
    if (centsPerGb > 0) {
      int memory = subject.app().web().memoryMb().value();
      lines.add(
          subject.say(
              "before.usePart",
              Map.of(
                  "mb", Words.plain(String.valueOf(memory)),
                  "price", Words.plain(Bill.amount(centsPerGb * memory / 1024)),
                  "day", Citation.day(subject.sentences(), subject.told().origin(Topic.PLANS)))));
    }
    return lines;
  }

  private static Words total(Subject subject, Cost cost) {
    Plan plan = subject.deployment().web().plan();
    Plan database = subject.deployment().database().plan();
    Words size =
        database.price().centsPerGb() == 0
            ? Words.NONE
            : subject.say("before.size", "gb", Words.plain(String.valueOf(database.storageGb())));
    Words appSource = source(subject, plan, Topic.PLANS);
    Words databaseSource = source(subject, database, Topic.DATABASE_PLANS);
    boolean isOne = appSource.equals(databaseSource);
    return subject.say(
        "before.total",
        Map.of(
            "price",
            Words.plain(cost.amount()),
            "appPrice",
            Words.plain(plan.price().words()),
            "appSource",
            isOne ? Words.NONE : subject.say("before.behind", "source", appSource),
            "databasePrice",
            Words.plain(database.price().words()),
            "size",
            size,
            "databaseSource",
            databaseSource));
  }

  /** What the Redis costs, which is in the sum; nothing where it is paid by use. */
  private static Optional<Words> redis(Subject subject, StorePart store) {
    Plan plan = store.plan();
    return plan.id().isEmpty()
        ? Optional.empty()
        : Optional.of(
            subject.say(
                "before.redis",
                Map.of(
                    "plan", Words.code(plan.id()),
                    "price", Words.plain(plan.price().words()),
                    "source", source(subject, plan, Topic.REDIS_PLANS))));
  }

  private static Optional<Words> line(Subject subject, Plan plan, Topic group) {
    if (plan.id().isEmpty()) {
      return Optional.empty();
    }
    Words what = subject.say(group == Topic.PLANS ? "before.app" : "before.database");
    Words id = Words.code(plan.id());
    return Optional.of(
        plan.price().words().isEmpty()
            ? subject.say("before.unknown", Map.of("what", what, "plan", id))
            : subject.say(
                "before.one",
                Map.of(
                    "what",
                    what,
                    "plan",
                    id,
                    "price",
                    Words.plain(plan.price().words()),
                    "source",
                    source(subject, plan, group))));
  }

  private static Words disk(Subject subject, Disk disk) {
    Words size = Words.plain(String.valueOf(disk.sizeGb()));
    OptionalInt cents = Bill.ofDisk(subject.facts(), disk.sizeGb());
    return cents.isEmpty()
        ? subject.say("before.diskUnknown", "gb", size)
        : subject.say(
            "before.disk",
            Map.of(
                "gb", size,
                "price", Words.plain(Bill.amount(cents.getAsInt())),
                "source", source(subject, Topic.DISK)));
  }

  /** For what the price of the plan holds. */
  private static Optional<Words> holding(Subject subject, Plan plan) {
    if (plan.id().isEmpty()) {
      return Optional.empty();
    }
    boolean isOrdered = !subject.deployment().web().writtenPlan().isEmpty();
    PageFacts told = subject.told();
    Words note = subject.line(isOrdered ? told.priceNote() : told.planNote());
    return note.isEmpty()
        ? Optional.empty()
        : Optional.of(
            subject.say(
                isOrdered ? "before.priceNote" : "before.planNote",
                Map.of("note", note, "plan", Words.code(plan.id()))));
  }

  private static Words source(Subject subject, Plan plan, Topic group) {
    return Citation.ofPrice(subject.sentences(), plan.price(), subject.told().origin(group));
  }

  private static Words source(Subject subject, Topic group) {
    return Citation.ofPrice(subject.sentences(), Plan.NONE.price(), subject.told().origin(group));
  }

  private static List<Words> notes(Subject subject, List<Plan> plans) {
    return plans.stream()
        .filter(plan -> !plan.remarks().note().isEmpty())
        .map(
            plan ->
                subject.say(
                    "before.planNote",
                    Map.of(
                        "plan", Words.code(plan.id()), "note", Words.plain(plan.remarks().note()))))
        .toList();
  }
}
