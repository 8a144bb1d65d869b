package gen.app;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Limits of a descriptor that leave nothing between them, whatever the platform. */
final class LimitsChecker {

  /** Has no factor in common with the size of any alphabet. */
  private static final int STEP = 7;

  private LimitsChecker() {}

  static List<Finding> check(App app) {
    List<Finding> findings = new ArrayList<>();
    Postgres postgres = app.database();
    if (postgres.min() > postgres.max()) {
      findings.add(
          nothing(
              app.place("postgres.versions"),
              "no version of Postgres is at least "
                  + postgres.min()
                  + " and at most "
                  + postgres.max(),
              "name the oldest as min and the newest as max"));
    }
    for (Variable variable : app.variables()) {
      if (variable.value() instanceof Value.Secret secret) {
        length(variable, secret).or(() -> form(variable, secret)).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> length(Variable variable, Value.Secret secret) {
    if (secret.length() < secret.min()) {
      return Optional.of(length(variable, secret, "at least " + secret.min()));
    }
    return secret.length() > secret.max()
        ? Optional.of(length(variable, secret, "at most " + secret.max()))
        : Optional.empty();
  }

  private static Finding length(Variable variable, Value.Secret secret, String taken) {
    return nothing(
        variable.place(),
        "the secret '"
            + variable.name()
            + "' is to have "
            + secret.length()
            + " characters, and the app takes "
            + taken,
        "choose a length that the app takes");
  }

  /** A secret that is made as the descriptor says, and that the app does not take. */
  private static Optional<Finding> form(Variable variable, Value.Secret secret) {
    Accepted accepted = variable.accepted();
    return accepted.fit(sample(secret)) == Form.Fit.DIFFERS
        ? Optional.of(
            nothing(
                variable.place(),
                "the app takes "
                    + accepted.inWords()
                    + " as '"
                    + variable.name()
                    + "', which no secret of "
                    + secret.length()
                    + " characters and the alphabet "
                    + secret.alphabet().id()
                    + " is",
                "say with secret.length and secret.alphabet what the app takes, or ask for it with"
                    + " a prompt"))
        : Optional.empty();
  }

  /** A text of its length, with characters of every kind that its alphabet has. */
  private static String sample(Value.Secret secret) {
    // Those that end a text stand nowhere else.
    String characters = secret.alphabet().characters().replace("=", "");
    return IntStream.range(0, secret.length())
        .mapToObj(i -> characters.substring(i * STEP % characters.length()).substring(0, 1))
        .collect(Collectors.joining());
  }

  private static Finding nothing(Place place, String message, String help) {
    return Code.BAD_FORMAT.at(place, message, help);
  }
}
