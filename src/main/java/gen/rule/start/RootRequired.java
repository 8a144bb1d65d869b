package gen.rule.start;

import gen.app.Service;
import gen.check.Verdict;
import gen.deployment.Deployment;
import gen.finding.Place;
import gen.knowledge.WordList;
import gen.platform.LeftOut;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Described;
import gen.validate.Manifests;
import java.util.regex.Matcher;

/** Something needs the rights of root where containers run as another user. */
final class RootRequired implements Check.OfManifests, Check.OfDescriptor {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    if (!manifests.knowledge().platform().see().hasRandomUser()) {
      return;
    }
    for (ServiceCommand command : ServiceCommand.in(manifests)) {
      if (command.starts()) {
        judge(command.text(), command.place(), manifests, verdict);
      }
    }
    manifests
        .linesInContainer()
        .forEach(line -> judge(line.text(), line.place(), manifests, verdict));
  }

  private static void judge(String text, Place place, Manifests manifests, Verdict verdict) {
    Matcher root = manifests.words(WordList.ROOT_PROGRAM).matcher(text);
    if (root.find()) {
      verdict.mild(
          place,
          root.group("word")
              + " needs root; "
              + manifests.who().does("runs", "run")
              + " containers as another user",
          "do it in the Dockerfile, while the image is built");
    }
  }

  @Override
  public void judge(Described described, Verdict verdict) {
    for (Deployment decided : described.deployments()) {
      if (decided.platform().see().hasRandomUser()) {
        decided.app().services().stream()
            .filter(service -> service.image().needsRoot())
            .forEach(service -> judge(service, decided, verdict));
      }
    }
  }

  private static void judge(Service service, Deployment decided, Verdict verdict) {
    verdict.wrong(
        service.place("image.needsRoot"),
        "the image needs root; "
            + decided.platform().who().does("runs", "run")
            + " containers as another user",
        LeftOut.way(decided.platform()));
  }
}
