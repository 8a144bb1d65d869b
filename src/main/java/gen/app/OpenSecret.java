package gen.app;

import gen.finding.Code;
import gen.finding.Finding;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A secret whose value stands in the descriptor, where everybody reads it. */
final class OpenSecret {

  private static final Pattern NAME =
      Pattern.compile(".*(SECRET|PASSWORD|TOKEN|SALT|PRIVATE_KEY|API_KEY).*");

  /** Shorter texts are words such as {@code true}, which no secret is. */
  private static final int SHORTEST = 12;

  private OpenSecret() {}

  /** What is wrong with this variable; nothing where no secret stands. */
  static Optional<Finding> of(Variable variable, Service service) {
    String name = "'" + variable.name() + "'";
    if (variable.value() instanceof Value.Prompt asked
        && asked.secret()
        && !asked.preset().isEmpty()) {
      return Optional.of(
          Code.SECRET_IN_DESCRIPTOR.at(
              service.place("env." + variable.name() + ".prompt.default", "env." + variable.name()),
              name + " is asked for as a secret, and its default stands in the file",
              "remove the default, or write {secret: {}} to have one made for each installation"));
    }
    return NAME.matcher(variable.name()).matches() && holdsText(variable)
        ? Optional.of(
            Code.SECRET_IN_DESCRIPTOR.at(
                variable.place(),
                name + " looks like a secret with its value in the file",
                "write {secret: {}} to have it generated, or {prompt: {secret: true}} to ask for"
                    + " it"))
        : Optional.empty();
  }

  /** True when a text of some length stands where a secret should be. */
  private static boolean holdsText(Variable variable) {
    Stream<Expression> all =
        Stream.concat(Stream.of(variable.value()), variable.otherwise().stream())
            .flatMap(AppChecker::expressions);
    boolean preset =
        variable.value() instanceof Value.Prompt prompt && prompt.preset().length() >= SHORTEST;
    return preset || all.anyMatch(each -> each.isText() && each.asText().length() >= SHORTEST);
  }
}
