package gen.rule.start;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.knowledge.WordList;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.Migrations;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.regex.Pattern;

/** A framework with migrations is started, and no command runs them. */
final class MigrationsUnplaced implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    List<ServiceCommand> all = ServiceCommand.in(manifests);
    for (ServiceCommand start : all) {
      boolean isApp = start.role().equals("command") && start.resource().kind().equals("service");
      if (isApp
          && start.has(manifests.words(WordList.FRAMEWORK))
          && hasDatabase(start.resource())
          && !isCovered(manifests, start, all)) {
        verdict.doubtful(
            start.place(),
            "no command runs the migrations, so the database stays empty",
            "run them before the start",
            "whether the app runs them by itself");
      }
    }
  }

  private static boolean hasDatabase(Resource service) {
    return service.variables().values().stream()
        .anyMatch(
            found ->
                found.value() instanceof Binding.Reference reference
                    && reference.name().startsWith("postgres."));
  }

  private static boolean isCovered(
      Manifests manifests, ServiceCommand start, List<ServiceCommand> all) {
    String build = start.resource().attribute("build").map(Located::value).orElse("");
    Pattern others = manifests.words(WordList.ELSEWHERE);
    boolean ownImage =
        start.resource().attribute("image").isPresent() || build.contains("ockerfile");
    boolean elsewhere =
        others.matcher(build).find()
            || all.stream().anyMatch(each -> each.has(others) || Migrations.areIn(each, manifests));
    return ownImage || elsewhere || Migrations.areIn(build, manifests.knowledge().words());
  }
}
