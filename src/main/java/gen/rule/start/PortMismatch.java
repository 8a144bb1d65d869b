package gen.rule.start;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.ServicePart;
import gen.deployment.Setting;
import gen.finding.Place;
import gen.finding.Who;
import gen.platform.Platform.PortRule;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.AppServices;
import gen.rule.shared.Assignment;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.Map;
import java.util.Optional;

/** The platform sends requests to another port than the app listens on. */
final class PortMismatch implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    PortRule rule = manifests.knowledge().platform().port();
    for (Resource service : manifests.reading().all("service")) {
      Optional<Located<String>> told = service.attribute("port").or(() -> variable(service, rule));
      if (rule.dictated()) {
        dictated(manifests, service, rule, verdict);
      } else if (manifests.deployment().isPresent()) {
        decided(manifests.deployment().get(), service, verdict);
      } else if (told.filter(port -> port.value().matches("[0-9]{1,5}")).isPresent()) {
        among(manifests, service, told.get(), verdict);
      } else if (!rule.variable().isEmpty() && !service.variables().containsKey(rule.variable())) {
        untold(manifests, service, rule, verdict);
      }
    }
  }

  /** The platform decides, and the command or the manifest names a port. */
  private static void dictated(
      Manifests manifests, Resource service, PortRule rule, Verdict verdict) {
    variable(service, rule)
        .ifPresent(
            port ->
                verdict.doubtful(
                    port.place(),
                    manifests.who().does("decides", "decide")
                        + " the port by itself, in "
                        + rule.variable(),
                    "remove " + rule.variable(),
                    "whether it then ignores this value"));
    ServiceCommand.in(manifests).stream()
        .filter(command -> command.starts() && command.resource().equals(service))
        .forEach(
            command ->
                new Listening(manifests.knowledge().words())
                    .port(command.text())
                    .ifPresent(
                        port ->
                            verdict.wrong(
                                command.place(),
                                manifests.who().does("decides", "decide")
                                    + " the port, in "
                                    + rule.variable()
                                    + "; the app would listen on "
                                    + port,
                                "write $" + rule.variable() + " in place of " + port)));
  }

  /** The platform is not told the port, and may expect another one. */
  private static void untold(
      Manifests manifests, Resource service, PortRule rule, Verdict verdict) {
    for (ServiceCommand command : ServiceCommand.in(manifests)) {
      if (command.starts() && command.resource().equals(service)) {
        new Listening(manifests.knowledge().words())
            .port(command.text())
            .ifPresent(
                port ->
                    verdict.doubtful(
                        command.place(),
                        "the app listens on "
                            + port
                            + "; "
                            + manifests.who().does("tells", "tell")
                            + " it another port in "
                            + rule.variable(),
                        "write $" + rule.variable() + ", or set " + rule.variable() + " to " + port,
                        "whether it is set elsewhere, or the platform finds the port"));
      }
    }
  }

  /** What the descriptor says is held against the manifest. */
  private static void decided(Deployment decided, Resource service, Verdict verdict) {
    ServicePart part = AppServices.part(decided, service);
    String port = String.valueOf(part.port());
    service
        .attribute("port")
        .filter(told -> !told.value().equals(port))
        .ifPresent(told -> say(decided.platform().who(), told, port, verdict));
    part.setting(decided.platform().port().variable())
        .map(Setting::binding)
        .filter(new Binding.Literal(port)::equals)
        .flatMap(binding -> variable(service, decided.platform().port()))
        .filter(told -> !told.value().equals(port))
        .ifPresent(told -> say(decided.platform().who(), told, port, verdict));
    part.settings().stream()
        .filter(
            each -> each.uses("port") && !each.name().equals(decided.platform().port().variable()))
        .filter(each -> each.binding().equals(new Binding.Literal(port)))
        .flatMap(
            each ->
                service.variables().entrySet().stream()
                    .filter(told -> told.getKey().equals(each.name())))
        .filter(
            told ->
                told.getValue().value() instanceof Binding.Literal text
                    && !text.text().equals(port))
        .forEach(told -> other(told, port, verdict));
  }

  private static void other(
      Map.Entry<String, Located<Binding>> told, String port, Verdict verdict) {
    verdict.wrong(
        told.getValue().place(),
        told.getKey() + " is " + told.getValue().value().words() + "; requests are sent to " + port,
        "write " + port);
  }

  private static void say(Who who, Located<String> told, String port, Verdict verdict) {
    verdict.wrong(
        told.place(),
        who.does("sends", "send") + " requests to " + told.value() + "; the app listens on " + port,
        "write " + port);
  }

  /** What the manifest says in one place is held against what it says in others. */
  private static void among(
      Manifests manifests, Resource service, Located<String> told, Verdict verdict) {
    String doubt = "whether another program in the container listens on " + told.value();
    ServiceCommand.in(manifests).stream()
        .filter(command -> command.starts() && command.resource().equals(service))
        .forEach(
            command ->
                new Listening(manifests.knowledge().words())
                    .port(command.text())
                    .filter(port -> !String.valueOf(port).equals(told.value()))
                    .ifPresent(
                        port ->
                            other(
                                new Other(command.place(), "the command listens on " + port),
                                told,
                                doubt,
                                verdict)));
    Listening.exposed(manifests)
        .filter(port -> !port.value().equals(told.value()))
        .ifPresent(
            port ->
                other(
                    new Other(port.place(), "the image listens on " + port.value()),
                    told,
                    doubt,
                    verdict));
  }

  private record Other(Place place, String what) {}

  private static void other(Other found, Located<String> told, String doubt, Verdict verdict) {
    verdict.doubtful(
        found.place(),
        found.what() + ", and requests are sent to " + told.value(),
        "write the same port in both places",
        doubt);
  }

  private static Optional<Located<String>> variable(Resource service, PortRule rule) {
    return Assignment.of(service).stream()
        .filter(each -> each.name().equals(rule.variable()))
        .map(each -> new Located<>(each.text(), each.place()))
        .findFirst();
  }
}
