package gen.page;

import gen.platform.Plan;
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
    Plan plan = subject.deployment().service().plan();
    Plan database = subject.deployment().database().plan();
    Cost cost = Cost.of(subject.deployment());
    List<Words> lines = new ArrayList<>();
    if (cost.cents().isPresent()) {
      lines.add(total(subject, cost));
    } else {
      line(subject, plan, "plans").ifPresent(lines::add);
      line(subject, database, "databasePlans").ifPresent(lines::add);
    }
    if (plan.id().isEmpty() && subject.facts().has("plans.note")) {
      lines.addAll(use(subject));
    }
    lines.addAll(notes(subject, List.of(plan, database)));
    return lines;
  }

  /** Where nothing is rented but what is used. */
  private static List<Words> use(Subject subject) {
    Words day = Words.plain(subject.facts().text("plans.checked"));
    List<Words> lines = new ArrayList<>();
    lines.add(
        subject.say(
            "before.use",
            Map.of(
                "note", subject.fact("plans.note"),
                "source", source(subject, "plans"),
                "day", day)));
    int centsPerGb = subject.facts().fields().number("plans.centsPerGb", 0);
    if (centsPerGb > 0) {
      int memory = subject.app().memoryMb();
      Cost cost = new Cost(OptionalInt.of(centsPerGb * memory / 1024), true, "");
      lines.add(
          subject.say(
              "before.usePart",
              Map.of(
                  "mb", Words.plain(String.valueOf(memory)),
                  "price", Words.plain(cost.amount()),
                  "day", day)));
    }
    return lines;
  }

  private static Words total(Subject subject, Cost cost) {
    return subject.say(
        "before.total",
        Map.of(
            "price", Words.plain(cost.amount()),
            "appPrice", Words.plain(subject.deployment().service().plan().price()),
            "databasePrice", Words.plain(subject.deployment().database().plan().price()),
            "source", cost.certain() ? source(subject, "plans") : subject.say("before.users"),
            "day", Words.plain(cost.day())));
  }

  private static Optional<Words> line(Subject subject, Plan plan, String group) {
    if (plan.id().isEmpty()) {
      return Optional.empty();
    }
    Words what = subject.say(group.equals("plans") ? "before.app" : "before.database");
    Words id = Words.code(plan.id());
    return Optional.of(
        plan.price().isEmpty()
            ? subject.say("before.unknown", Map.of("what", what, "plan", id))
            : subject.say(
                "before.one",
                Map.of(
                    "what", what,
                    "plan", id,
                    "price", Words.plain(plan.price()),
                    "source", source(subject, group),
                    "day", Words.plain(subject.facts().text(group + ".checked")))));
  }

  private static Words source(Subject subject, String group) {
    return Cost.isCertain(subject.facts(), group)
        ? vendor(subject, subject.facts().texts(group + ".source").get(0))
        : subject.say("before.users");
  }

  private static Words vendor(Subject subject, String address) {
    return subject.say(
        "before.vendor", Map.of("address", Words.plain(address), "site", Citation.site(address)));
  }

  private static List<Words> notes(Subject subject, List<Plan> plans) {
    return plans.stream()
        .filter(plan -> !plan.note().isEmpty())
        .map(
            plan ->
                subject.say(
                    "before.planNote",
                    Map.of("plan", Words.code(plan.id()), "note", Words.plain(plan.note()))))
        .toList();
  }
}
