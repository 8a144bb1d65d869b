package gen.app;

import gen.finding.Code;
import gen.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says where a descriptor speaks of a Redis that it does not ask for, or asks for an idle one. */
final class RedisUseChecker {

  private static final String ADD = "add `redis: {keeps: jobs}`, or `redis: {keeps: cache}`";

  private RedisUseChecker() {}

  static List<Finding> check(App app) {
    List<Finding> findings = new ArrayList<>();
    if (app.redis().isPresent()) {
      if (app.variables().stream().flatMap(RedisUseChecker::references).findAny().isEmpty()) {
        findings.add(
            Code.STORE_UNUSED.at(
                app.place("redis"),
                "no variable takes anything from the Redis",
                "set a variable to ${redis.url} or to ${redis.host} and the other parts, or remove"
                    + " redis"));
      }
      return findings;
    }
    for (Variable variable : app.variables()) {
      references(variable).findFirst().ifPresent(name -> findings.add(unknown(variable, name)));
      if (variable.when().isAboutRedis()) {
        findings.add(
            Code.NOT_ALLOWED.at(
                variable.place(),
                "'"
                    + variable.when().word()
                    + "', the condition of '"
                    + variable.name()
                    + "', is about a Redis, which the descriptor does not ask for",
                ADD));
      }
    }
    return findings;
  }

  private static Finding unknown(Variable variable, String name) {
    return Code.UNKNOWN_REFERENCE.at(
        variable.place(),
        "'" + variable.name() + "' takes '" + name + "', and the descriptor asks for no Redis",
        ADD);
  }

  /** The references of a variable that are about a Redis. */
  private static Stream<String> references(Variable variable) {
    return Stream.concat(Stream.of(variable.value()), variable.otherwise().stream())
        .flatMap(AppChecker::expressions)
        .flatMap(Expression::references)
        .map(Piece.Reference::name)
        .filter(References::isRedis);
  }
}
