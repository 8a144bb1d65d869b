package gen.rule.database;

import gen.app.App;
import gen.app.Service;
import gen.check.Verdict;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.Optional;

/** The image's own command stays, and with it the option that starts a database inside. */
final class EmbeddedDbFallback implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    manifests
        .deployment()
        .ifPresent(
            decided -> decided.app().services().forEach(each -> judge(each, manifests, verdict)));
  }

  private static void judge(Service service, Manifests manifests, Verdict verdict) {
    String option = service.image().bundledDatabase().startedBy();
    if (!option.isEmpty()) {
      manifests.reading().resources().stream()
          .filter(resource -> isOf(resource, service.image().name()))
          .forEach(resource -> judge(resource, manifests, option, verdict));
    }
  }

  private static boolean isOf(Resource resource, String name) {
    String image = resource.attribute("image").map(Located::value).orElse("");
    return image.matches("(docker\\.io/)?\\Q" + name + "\\E([:@].*)?");
  }

  private static void judge(
      Resource resource, Manifests manifests, String option, Verdict verdict) {
    Optional<ServiceCommand> command =
        ServiceCommand.in(manifests).stream()
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
