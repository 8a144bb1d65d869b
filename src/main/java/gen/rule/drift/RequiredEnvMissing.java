package gen.rule.drift;

import gen.app.Piece;
import gen.check.Verdict;
import gen.deployment.Binding;
import gen.deployment.Setting;
import gen.finding.Place;
import gen.knowledge.WordList;
import gen.platform.Platform.Button.Shape;
import gen.reading.Resource;
import gen.rule.shared.AppServices;
import gen.rule.shared.BaseImages;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A variable without which the app does not run, and that nothing sets. Certain only where the
 * files behind a button are all that there is. Where commands install the app, one of them may set
 * it.
 */
final class RequiredEnvMissing implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    Shape shape = manifests.knowledge().platform().button().shape();
    AppServices.in(manifests)
        .filter(app -> shape != Shape.COMMANDS && !app.services().isEmpty())
        .filter(app -> shape == Shape.REPOSITORY || !app.set().isEmpty())
        .ifPresent(app -> judge(app, verdict));
  }

  private static void judge(AppServices app, Verdict verdict) {
    Set<String> set = app.set();
    Resource service = app.services().get(0);
    boolean built = isBuilt(app, service);
    for (Setting setting : app.deployment().settings()) {
      if (setting.variable().isPresent()
          && isNeeded(setting)
          && !set.contains(setting.name())
          && !(built && setting.binding() instanceof Binding.Adapted)
          && (setting.binding() instanceof Binding.Reference || !app.isOfOthers(setting.name()))) {
        say(app, service, setting, verdict);
      }
    }
  }

  /** True when no app has a value of its own for it: secrets, parts of the database, questions. */
  private static boolean isNeeded(Setting setting) {
    Binding binding = setting.binding();
    if (binding instanceof Binding.Prompted) {
      return setting.isRequired();
    }
    if (binding instanceof Binding.Reference reference) {
      return isOfDatabase(reference.name());
    }
    return binding instanceof Binding.Generated
        || binding instanceof Binding.Interpolated text
            && text.pieces().stream().anyMatch(RequiredEnvMissing::isOfDatabase)
        || binding instanceof Binding.Adapted made
            && made.pieces().stream().anyMatch(RequiredEnvMissing::isOfDatabase);
  }

  private static boolean isOfDatabase(Piece piece) {
    return piece instanceof Piece.Reference reference && isOfDatabase(reference.name());
  }

  /** The way to use TLS is the one part of the database that apps can do without. */
  private static boolean isOfDatabase(String name) {
    return name.startsWith("postgres.") && !name.equals("postgres.sslmode");
  }

  private static void say(AppServices app, Resource service, Setting setting, Verdict verdict) {
    Place place =
        service
            .attribute("name")
            .or(() -> service.attribute("image"))
            .map(told -> told.place())
            .orElse(app.manifests().primary().source().whole());
    String message = app.app().name() + " needs " + setting.name() + ", and nothing sets it here";
    String help = "set it, or run gen for files that do";
    if (isBuilt(app, service) || isSetElsewhere(app.manifests())) {
      verdict.doubtful(place, message, help, "something that is not in these files may set it");
    } else {
      verdict.wrong(place, message, help);
    }
  }

  /** What is built here may set variables by itself. */
  private static boolean isBuilt(AppServices app, Resource service) {
    return AppServices.image(service).isEmpty()
        || service.attribute("build").isPresent()
        || BaseImages.isIn(app.manifests(), service.attribute("image").orElseThrow().place());
  }

  private static boolean isSetElsewhere(Manifests manifests) {
    Pattern elsewhere = manifests.words(WordList.SET_ELSEWHERE);
    return manifests.knowledge().platform().button().shape() != Shape.REPOSITORY
        || manifests.documents().stream()
            .anyMatch(each -> elsewhere.matcher(each.source().text()).find());
  }
}
