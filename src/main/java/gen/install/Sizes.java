package gen.install;

import gen.app.Amount;
import gen.page.Words;
import gen.platform.Plan;
import gen.platform.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says how large everything is. */
final class Sizes {

  private Sizes() {}

  /** What the plans hold, and what the app needs of it as far as its makers say. */
  static List<Words> of(Subject subject) {
    Plan plan = subject.deployment().web().plan();
    Plan database = subject.deployment().database().plan();
    List<Words> points = new ArrayList<>();
    if (plan.memoryMb() > 0) {
      points.add(memory(subject, plan));
      next(subject).ifPresent(next -> points.add(larger(subject, next)));
    }
    if (database.storageGb() > 0) {
      Words gigabytes = Words.plain(String.valueOf(database.storageGb()));
      points.add(
          subject.say(
              "limits.storage",
              Map.of(
                  "plan", Words.code(database.id()),
                  "gb", gigabytes,
                  "doubt", doubt(subject, database))));
    }
    connections(subject, database).ifPresent(points::add);
    return points;
  }

  private static Words memory(Subject subject, Plan plan) {
    Amount needed = subject.app().web().memoryMb();
    return subject.say(
        needed.isGiven() ? "limits.memory" : "limits.memoryUnknown",
        Map.of(
            "mb", Words.plain(String.valueOf(plan.memoryMb())),
            "least", Words.plain(String.valueOf(needed.value()))));
  }

  /** The plan after this one that has more memory; empty when there is none. */
  private static Optional<Plan> next(Subject subject) {
    Plan plan = subject.deployment().web().plan();
    return subject.platform().plans().plans().stream()
        .dropWhile(each -> !each.id().equals(plan.id()))
        .skip(1)
        .filter(each -> each.memoryMb() > plan.memoryMb())
        .findFirst();
  }

  private static Words larger(Subject subject, Plan next) {
    Words price =
        next.price().words().isEmpty()
            ? Words.NONE
            : subject.say(
                "limits.nextPrice",
                Map.of(
                    "price", Words.plain(next.price().words()),
                    "source",
                        Citation.ofPrice(
                            subject.sentences(),
                            next.price(),
                            subject.told().origin(Topic.PLANS))));
    return subject.say("limits.next", Map.of("next", Words.code(next.id()), "price", price));
  }

  private static Optional<Words> connections(Subject subject, Plan database) {
    int most = subject.app().database().connecting().most();
    int allowed = database.connections();
    return most == 0 || allowed == 0
        ? Optional.empty()
        : Optional.of(
            subject.say(
                "limits.connections",
                Map.of(
                    "most", Words.plain(String.valueOf(most)),
                    "plan", Words.code(database.id()),
                    "allowed", Words.plain(String.valueOf(allowed)),
                    "doubt", doubt(subject, database))));
  }

  /** What is not certain about the plan of the database. */
  private static Words doubt(Subject subject, Plan database) {
    String doubt = database.remarks().doubt();
    return doubt.isEmpty()
        ? Words.NONE
        : subject.say("limits.doubt", "doubt", subject.sentences().fill(doubt));
  }
}
