package gen.rule.drift;

import gen.app.App;
import gen.check.Verdict;
import gen.deployment.Deployment;
import gen.deployment.ServicePart;
import gen.finding.Place;
import gen.reading.Commands;
import gen.reading.Located;
import gen.reading.Resource;
import gen.reading.ShellWords;
import gen.rule.shared.AppServices;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;

/** A service that is started, or asked whether it is well, otherwise than the descriptor says. */
final class StartDiffers implements Check.OfManifests {

  private static final String HELP = "write what the descriptor says, or change the descriptor";

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    AppServices.in(manifests)
        .ifPresent(app -> app.services().forEach(each -> judge(app, each, verdict)));
  }

  private static void judge(AppServices app, Resource service, Verdict verdict) {
    Deployment decided = app.deployment();
    ServicePart part = app.part(service);
    String command = Commands.join(part.command());
    if (service.attribute("image").isPresent() && !startsDatabase(app, service)) {
      differs(service, "command", command, verdict);
    }
    part.health().ifPresent(path -> differs(service, "health", path, verdict));
    if (part.settings().stream().anyMatch(each -> each.uses("platform.healthCheckHost"))) {
      String host = decided.platform().health().host();
      differs(service, "healthHost", host, verdict);
      askedByAddress(service, host, verdict);
    }
    boolean started = ServiceCommand.in(app.manifests()).stream().anyMatch(ServiceCommand::starts);
    if (!command.isEmpty()
        && !started
        && part.service().image().bundledDatabase().startedBy().isEmpty()
        && AppServices.image(service).isPresent()) {
      verdict.mild(
          place(app, service), "runs no command; the descriptor says '" + command + "'", HELP);
    }
  }

  /** Of that another rule says more. */
  private static boolean startsDatabase(AppServices app, Resource service) {
    String option = app.part(service).service().image().bundledDatabase().startedBy();
    return !option.isEmpty()
        && service.attribute("command").stream()
            .flatMap(command -> ShellWords.split(command.value()).stream())
            .anyMatch(word -> App.isOption(word, option));
  }

  private static void differs(Resource service, String name, String said, Verdict verdict) {
    service
        .attribute(name)
        .filter(told -> !told.value().isBlank() && !told.value().equals(said))
        .ifPresent(
            told ->
                verdict.mild(
                    told.place(),
                    "'%s'; the descriptor says %s"
                        .formatted(told.value(), said.isEmpty() ? "nothing" : "'" + said + "'"),
                    HELP));
  }

  /** By itself the check names an address that the app's list of hosts does not have. */
  private static void askedByAddress(Resource service, String host, Verdict verdict) {
    if (host.equals("localhost") && service.attribute("healthHost").isEmpty()) {
      service
          .attribute("health")
          .ifPresent(
              health ->
                  verdict.mild(
                      health.place(),
                      "the app answers to a list of hosts, and the check names none of them",
                      "let the check ask for " + host));
    }
  }

  private static Place place(AppServices app, Resource service) {
    return service
        .attribute("image")
        .or(() -> service.attribute("name"))
        .map(Located::place)
        .orElse(app.manifests().primary().source().whole());
  }
}
