package gen.rule;

import gen.app.App;
import gen.deployment.Deployment;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;
import gen.validate.Verdict;
import java.util.List;
import java.util.Optional;

/** The image's own command stays, and with it the option that starts a database inside. */
final class EmbeddedDbFallback implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    manifests
        .deployment()
        .filter(decided -> !option(decided).isEmpty())
        .ifPresent(
            decided ->
                manifests.reading().resources().stream()
                    .filter(resource -> isTheApp(resource, decided.app()))
                    .forEach(resource -> judge(resource, manifests, option(decided), verdict)));
  }

  private static String option(Deployment decided) {
    return decided.app().web().image().bundledDatabase().startedBy();
  }

  private static boolean isTheApp(Resource resource, App app) {
    String image = resource.attribute("image").map(Located::value).orElse("");
    String name = app.web().image().name();
    return image.matches("(docker\\.io/)?\\Q" + name + "\\E([:@].*)?");
  }

  private static void judge(
      Resource resource, Manifests manifests, String option, Verdict verdict) {
    Optional<Command> command =
        Command.in(manifests).stream()
            .filter(each -> each.resource() == resource && each.starts())
            .findFirst();
    if (command.isEmpty()) {
      verdict.wrong(
          resource.attribute("image").orElseThrow().place(),
          "the image runs its own command, which starts a database in the container with "
              + option
              + " when a variable is missing",
          "name the command without " + option);
    } else if (List.of(command.get().text().split("\\s+")).stream()
        .anyMatch(word -> App.isOption(word, option))) {
      verdict.wrong(
          command.get().place(),
          "with "
              + option
              + " the command starts a database in the container when a variable is"
              + " missing",
          "remove " + option);
    }
  }
}
