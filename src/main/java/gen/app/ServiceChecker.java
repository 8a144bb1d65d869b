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

/** What a schema cannot say about one service of a descriptor, whatever the platform. */
final class ServiceChecker {

  private final Service service;
  private final List<Finding> findings = new ArrayList<>();

  private ServiceChecker(Service service) {
    this.service = service;
  }

  static List<Finding> check(Service service) {
    ServiceChecker checker = new ServiceChecker(service);
    checker.image();
    service
        .image()
        .lean()
        .ifPresent(lean -> checker.findings.addAll(LeanChecker.check(service, lean)));
    service.variables().forEach(checker::variable);
    checker.findings.addAll(StorageChecker.check(service));
    return checker.findings;
  }

  private void image() {
    Image image = service.image();
    if (ImageName.of(image.reference()).isFloating()) {
      add(
          Code.FLOATING_TAG,
          service.place("image.tag"),
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

  private void variable(Variable variable) {
    variables(variable)
        .filter(name -> service.variable(name).isEmpty())
        .forEach(name -> unknownVariable(variable, name));
    Set<String> path = new LinkedHashSet<>(Set.of(variable.name()));
    variables(variable).anyMatch(next -> cycle(next, path, variable.place()));
    OpenSecret.of(variable, service).ifPresent(findings::add);
  }

  private void unknownVariable(Variable variable, String name) {
    List<String> names = service.variables().stream().map(Variable::name).toList();
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
        service.variables().stream()
            .filter(each -> each.name().equals(name))
            .flatMap(ServiceChecker::variables)
            .anyMatch(next -> cycle(next, path, place));
    path.remove(name);
    return found;
  }

  private static Stream<String> references(Variable variable) {
    return Stream.concat(
            AppChecker.expressions(variable.value()),
            variable.otherwise().stream().flatMap(v -> AppChecker.expressions(v)))
        .flatMap(Expression::references)
        .map(Piece.Reference::name);
  }

  /** The names of variables that this one refers to. */
  private static Stream<String> variables(Variable variable) {
    return references(variable)
        .filter(name -> name.startsWith(References.ENV))
        .map(name -> name.substring(References.ENV.length()));
  }

  private void add(Code code, Place place, String message, String help) {
    findings.add(code.at(place, message, help));
  }
}
