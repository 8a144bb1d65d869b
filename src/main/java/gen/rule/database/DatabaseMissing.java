package gen.rule.database;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.platform.Platform.Button.Shape;
import gen.platform.ReadingRule;
import gen.reading.Resource;
import gen.rule.shared.AppServices;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;

/** The platform would put the database's URL into a variable, and nobody asks for a database. */
final class DatabaseMissing implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    AppServices.in(manifests)
        .filter(app -> !app.urlVariable().isEmpty())
        .ifPresent(app -> attached(app, verdict));
    AppServices.in(manifests)
        .filter(app -> databases(manifests).isEmpty() && asks(manifests))
        .filter(app -> !app.urlVariable().isEmpty())
        .filter(app -> !isSet(app))
        .ifPresent(
            app ->
                verdict.mild(
                    manifests.primary().source().whole(),
                    "nothing here makes a database, so " + app.urlVariable() + " stays empty",
                    "ask for Postgres"));
  }

  /** The script that makes a database hands it to the app too, in the form that is read. */
  private static void attached(AppServices app, Verdict verdict) {
    boolean script =
        app.manifests().reading().all("database").stream()
            .flatMap(each -> each.attribute("plan").stream())
            .anyMatch(
                plan -> !plan.place().file().equals(app.manifests().primary().source().name()));
    boolean commands = app.manifests().knowledge().platform().button().shape() == Shape.COMMANDS;
    boolean set =
        app.services().stream().anyMatch(each -> each.variables().containsKey(app.urlVariable()));
    if (script && commands && !set) {
      verdict.mild(
          app.manifests().primary().source().whole(),
          "nothing here attaches the database as " + app.urlVariable(),
          "attach it before the first deploy");
    }
  }

  /** Those of which something is said. */
  private static List<Resource> databases(Manifests manifests) {
    return manifests.reading().all("database").stream()
        .filter(each -> !each.attributes().isEmpty())
        .toList();
  }

  /** True where one of these files is the place to ask for it. */
  private static boolean asks(Manifests manifests) {
    return manifests.knowledge().platform().readings().stream()
        .filter(rule -> manifests.document(rule.file()).isPresent())
        .map(ReadingRule::resources)
        .anyMatch(rules -> rules.stream().anyMatch(each -> each.kind().equals("database")));
  }

  private static boolean isSet(AppServices app) {
    return app.services().stream()
        .map(each -> each.variables().get(app.urlVariable()))
        .anyMatch(found -> found != null && !(found.value() instanceof Binding.Given));
  }
}
