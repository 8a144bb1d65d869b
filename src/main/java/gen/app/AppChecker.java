package gen.app;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a schema cannot say about a descriptor, whatever the platform. */
final class AppChecker {

  private final App app;
  private final List<Finding> findings = new ArrayList<>();

  private AppChecker(App app) {
    this.app = app;
  }

  static List<Finding> check(App app) {
    AppChecker checker = new AppChecker(app);
    checker.database();
    checker.findings.addAll(RedisUseChecker.check(app));
    for (Service service : app.services()) {
      checker.findings.addAll(ServiceChecker.check(service));
    }
    checker.findings.addAll(TlsText.unknown(app));
    checker.findings.addAll(LimitsChecker.check(app));
    checker.adminVariables();
    checker.findings.addAll(DocsChecker.check(app.docs()));
    checker.findings.addAll(new SelectionChecker(app).check());
    return checker.findings;
  }

  private void database() {
    if (references().map(Piece.Reference::name).noneMatch(References::isDatabase)) {
      add(
          Code.NO_DATABASE,
          app.place("env"),
          "no variable takes anything from the database",
          "set a variable to ${postgres.url} or to ${postgres.host} and the other parts");
    }
  }

  private void adminVariables() {
    app.admin().variables().stream()
        .filter(name -> app.variable(name).isEmpty())
        .forEach(
            name ->
                add(
                    Code.UNKNOWN_REFERENCE,
                    app.place("admin.variables"),
                    "admin.variables names '" + name + "', which is not under env",
                    "add it under env"));
  }

  private Stream<Piece.Reference> references() {
    return app.variables().stream()
        .flatMap(variable -> expressions(variable.value()))
        .flatMap(Expression::references);
  }

  /** The texts of a value, with what they refer to. */
  static Stream<Expression> expressions(Value value) {
    if (value instanceof Value.Text text) {
      return Stream.of(text.expression());
    }
    return value instanceof Value.Joined joined ? joined.items().stream() : Stream.empty();
  }

  private void add(Code code, Place place, String message, String help) {
    findings.add(code.at(place, message, help));
  }
}
