package gen.rule;

import gen.app.Piece;
import gen.deployment.Binding;
import gen.deployment.Setting;
import gen.finding.Place;
import gen.platform.Platform.Button.Shape;
import gen.validate.Check;
import gen.validate.Document;
import gen.validate.Manifests;
import gen.validate.Verdict;
import gen.verify.Resource;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A variable without which the app does not run, and that nothing sets. Only where the files behind
 * a button are all that there is: elsewhere a person or a script may set it.
 */
final class RequiredEnvMissing implements Check.OfManifests {

  /** Keys by which manifests take variables from where they cannot be seen. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("\\b(fromGroup|env_file|envFrom|secretRef)\\b");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    if (manifests.knowledge().platform().button().shape() != Shape.REPOSITORY) {
      return;
    }
    AppServices.in(manifests)
        .filter(app -> !app.services().isEmpty())
        .ifPresent(app -> judge(app, verdict));
  }

  private static void judge(AppServices app, Verdict verdict) {
    Set<String> set = app.set();
    Resource service = app.services().get(0);
    for (Setting setting : app.deployment().settings()) {
      if (setting.variable().isPresent()
          && isNeeded(setting)
          && !set.contains(setting.name())
          && !app.isOfOthers(setting.name())) {
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
    if (isBuilt(service)
        || app.manifests().documents().stream().anyMatch(RequiredEnvMissing::asksElsewhere)) {
      verdict.doubtful(
          place, message, help, "what the image that is built, or another place, sets");
    } else {
      verdict.wrong(place, message, help);
    }
  }

  /** What is built here may set variables by itself. */
  private static boolean isBuilt(Resource service) {
    return AppServices.image(service).isEmpty() || service.attribute("build").isPresent();
  }

  private static boolean asksElsewhere(Document document) {
    return ELSEWHERE.matcher(document.source().text()).find();
  }
}
