package gen.rule.start;

import gen.check.Verdict;
import gen.reading.Located;
import gen.rule.shared.Migrations;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.Optional;

/** Several instances migrate the same database when they start. */
final class MigrationsConcurrent implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (ServiceCommand command : ServiceCommand.in(manifests)) {
      Optional<Located<String>> several =
          command
              .resource()
              .attribute("instances")
              .or(() -> command.resource().attribute("minRunning"))
              .filter(each -> each.value().matches("[2-9]|[0-9]{2,6}"));
      if (command.starts() && Migrations.areIn(command, manifests) && several.isPresent()) {
        verdict.doubtful(
            command.place(),
            several.get().value() + " instances run these migrations at the same time",
            "run them before the start, once",
            "whether they wait for each other");
      }
    }
  }
}
