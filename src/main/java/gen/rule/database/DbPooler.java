package gen.rule.database;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.Migrations;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Migrations run through a pooler that gives each statement another connection. */
final class DbPooler implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    String token = manifests.knowledge().platform().see().database().transactionPooler().orElse("");
    if (token.isEmpty()) {
      return;
    }
    List<ServiceCommand> commands = ServiceCommand.in(manifests);
    for (Resource resource : manifests.reading().resources()) {
      Optional<Map.Entry<String, Located<Binding>>> pooled =
          resource.variables().entrySet().stream()
              .filter(each -> isReference(each.getValue().value(), token))
              .findFirst();
      boolean direct = resource.variables().values().stream().anyMatch(each -> isDirect(each));
      boolean migrates =
          commands.stream()
              .anyMatch(
                  each -> each.resource().equals(resource) && Migrations.areIn(each, manifests));
      if (pooled.isPresent() && migrates && !direct) {
        verdict.wrong(
            pooled.get().getValue().place(),
            "'"
                + pooled.get().getKey()
                + "' leads to a pooler, through which this service runs its migrations too: locks"
                + " and prepared statements get lost there",
            "run migrations on the database's own address");
      }
    }
  }

  private static boolean isReference(Binding binding, String token) {
    return binding instanceof Binding.Reference reference && reference.token().equals(token);
  }

  private static boolean isDirect(Located<Binding> found) {
    return found.value() instanceof Binding.Reference reference
        && reference.name().matches("postgres\\.(url|host)");
  }
}
