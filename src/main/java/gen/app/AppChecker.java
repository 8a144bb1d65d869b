package gen.app;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Nearest;
import gen.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    checker.image();
    app.web()
        .image()
        .lean()
        .ifPresent(lean -> checker.findings.addAll(LeanChecker.check(app, lean)));
    checker.database();
    app.variables().forEach(checker::variable);
    checker.findings.addAll(TlsText.unknown(app));
    checker.findings.addAll(LimitsChecker.check(app));
    checker.adminVariables();
    checker.findings.addAll(StorageChecker.check(app));
    checker.findings.addAll(DocsChecker.check(app.docs()));
    checker.findings.addAll(new SelectionChecker(app).check());
    return checker.findings;
  }

  private void image() {
    Image image = app.web().image();
    if (ImageName.of(image.reference()).isFloating()) {
      add(
          Code.FLOATING_TAG,
          app.place("image.tag"),
          "image tag '" + image.tag() + "' means another image tomorrow",
          "name a release");
    }
    ShellWord.check(image).ifPresent(findings::add);
    String option = image.bundledDatabase().startedBy();
    if (option.isEmpty()) {
      return;
    }
    if (image.command().isEmpty()) {
      add(
          Code.COMMAND_STARTS_DATABASE,
          image.commandPlace(),
          "the image starts a database of its own with " + option + "; its command is not replaced",
          "set image.command to the command without " + option);
    }
    image.command().stream()
        .filter(word -> App.isOption(word, option))
        .forEach(
            word ->
                add(
                    Code.COMMAND_STARTS_DATABASE,
                    image.commandPlace(),
                    "'" + word + "' in image.command starts the database inside the container",
                    "remove " + option));
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

  private void variable(Variable variable) {
    variables(variable)
        .filter(name -> app.variable(name).isEmpty())
        .forEach(name -> unknownVariable(variable, name));
    Set<String> path = new LinkedHashSet<>(Set.of(variable.name()));
    variables(variable).anyMatch(next -> cycle(next, path, variable.place()));
    OpenSecret.of(variable, app).ifPresent(findings::add);
  }

  private void unknownVariable(Variable variable, String name) {
    List<String> names = app.variables().stream().map(Variable::name).toList();
    add(
        Code.UNKNOWN_REFERENCE,
        variable.place(),
        "reference 'env." + name + "' names no variable under env",
        Nearest.help(name, names, "add the variable"));
  }

  private boolean cycle(String name, Set<String> path, Place place) {
    if (!path.add(name)) {
      if (path.iterator().next().equals(name)) {
        add(
            Code.REFERENCE_CYCLE,
            place,
            "variables refer to each other in a circle: " + String.join(" → ", path) + " → " + name,
            "give one of them a value of its own");
      }
      return true;
    }
    boolean found =
        app.variables().stream()
            .filter(each -> each.name().equals(name))
            .flatMap(AppChecker::variables)
            .anyMatch(next -> cycle(next, path, place));
    path.remove(name);
    return found;
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

  private static Stream<String> references(Variable variable) {
    return Stream.concat(
            expressions(variable.value()),
            variable.otherwise().stream().flatMap(v -> expressions(v)))
        .flatMap(Expression::references)
        .map(Piece.Reference::name);
  }

  /** The names of variables that this one refers to. */
  private static Stream<String> variables(Variable variable) {
    return references(variable)
        .filter(name -> name.startsWith(References.ENV))
        .map(name -> name.substring(References.ENV.length()));
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
