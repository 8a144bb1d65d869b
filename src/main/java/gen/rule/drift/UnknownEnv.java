package gen.rule.drift;

import gen.app.App;
import gen.app.Variable;
import gen.check.Verdict;
import gen.finding.Nearest;
import gen.reading.Resource;
import gen.rule.shared.AppServices;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.Optional;

/** A variable that the app does not read, as far as its descriptor knows. */
final class UnknownEnv implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    AppServices.in(manifests)
        .ifPresent(app -> app.services().forEach(each -> judge(app, each, verdict)));
  }

  private static void judge(AppServices app, Resource service, Verdict verdict) {
    service
        .variables()
        .forEach(
            (name, binding) -> {
              boolean known =
                  app.app().variable(name).isPresent()
                      || app.part(service).service().image().fixed().contains(name)
                      || app.deployment().setting(name).isPresent()
                      || app.isOfOthers(name);
              Optional<Variable> renamed = renamed(app.app(), name);
              if (renamed.isPresent()) {
                verdict.wrong(
                    binding.place(),
                    "%s now calls '%s' '%s'"
                        .formatted(app.app().name(), name, renamed.get().name()),
                    "rename it");
              } else if (!known) {
                verdict.wrong(
                    binding.place(),
                    "'%s' is not among the variables that the descriptor of %s knows"
                        .formatted(name, app.app().name()),
                    Nearest.help(name, names(app.app()), "remove it, or add it to the descriptor"));
              }
            });
  }

  private static Optional<Variable> renamed(App app, String name) {
    return app.variables().stream().filter(each -> each.formerNames().contains(name)).findFirst();
  }

  private static List<String> names(App app) {
    return app.variables().stream().map(Variable::name).toList();
  }
}
