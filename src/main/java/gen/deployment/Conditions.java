package gen.deployment;

import gen.app.Variable;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Who;
import gen.platform.Facts;
import gen.platform.RedisRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says whether a condition of the descriptor holds on a platform, by what its folder says.
 *
 * @param who the platform
 */
record Conditions(Who who, Facts facts, Optional<RedisRule> redis, boolean hasDisk) {

  /** Those of these variables that are set: of each name the first whose condition holds. */
  List<Variable> chosen(List<Variable> declared) {
    Map<String, Variable> chosen = new LinkedHashMap<>();
    declared.stream()
        .filter(each -> hold(each.when()).orElse(false))
        .forEach(each -> chosen.putIfAbsent(each.name(), each));
    return List.copyOf(chosen.values());
  }

  /** What cannot be decided about these variables, because the folder does not say. */
  List<Finding> undecided(List<Variable> declared) {
    return declared.stream()
        .filter(each -> hold(each.when()).isEmpty())
        .map(this::undecided)
        .toList();
  }

  private Finding undecided(Variable variable) {
    return Code.CONDITION_UNKNOWN.at(
        variable.place(),
        "what is known of "
            + who
            + " does not say whether '"
            + variable.when().word()
            + "' holds, the condition of '"
            + variable.name()
            + "'",
        "complete its platform.yaml, or leave " + who + " out under `platforms`");
  }

  /** Whether it holds; empty where the folder does not know. */
  Optional<Boolean> hold(Variable.When when) {
    return switch (when) {
      case ALWAYS -> Optional.of(true);
      case TLS_REQUIRED -> facts.database().tlsRequired();
      case TLS_OPTIONAL -> facts.database().tlsRequired().map(required -> !required);
      case DISK -> disk();
      case NO_DISK -> disk().map(has -> !has);
      case REDIS_PASSWORD -> redis.flatMap(RedisRule::hasPassword);
      case REDIS_TLS -> redis.flatMap(RedisRule::isEncrypted);
      case REDIS_TLS_UNVERIFIED -> redis.flatMap(RedisRule::isUnverified);
      case NO_REDIS_PASSWORD, NO_REDIS_TLS, NO_REDIS_TLS_UNVERIFIED ->
          when.opposite().flatMap(this::hold).map(holds -> !holds);
    };
  }

  private Optional<Boolean> disk() {
    return facts.offersDisk().map(offered -> hasDisk);
  }
}
