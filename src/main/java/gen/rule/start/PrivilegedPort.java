package gen.rule.start;

import gen.check.Verdict;
import gen.finding.Place;
import gen.knowledge.WordList;
import gen.rule.shared.Assignment;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.regex.Pattern;

/** A port below 1024 is opened by a user without rights. */
final class PrivilegedPort implements Check.OfManifests {

  private static final Pattern LOW =
      Pattern.compile("^(?:(?:https?://)?(?:0\\.0\\.0\\.0|\\[::\\])?:)?(?:80|443)$");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    if (!manifests.knowledge().platform().see().hasRandomUser()) {
      return;
    }
    for (Assignment each : Assignment.in(manifests)) {
      if (each.isCalled(manifests.words(WordList.PORT_NAME))
          && !each.isCalled(manifests.words(WordList.OUTWARD))
          && each.has(LOW)) {
        String message = "'" + each.name() + "' opens port " + each.text().replaceAll(".*:", "");
        say(each.place(), message, manifests, verdict);
      }
    }
    for (ServiceCommand command : ServiceCommand.in(manifests)) {
      new Listening(manifests.knowledge().words())
          .port(command.text())
          .filter(port -> port < 1024 && command.starts())
          .ifPresent(
              port -> say(command.place(), "the command opens port " + port, manifests, verdict));
    }
  }

  private static void say(Place place, String message, Manifests manifests, Verdict verdict) {
    verdict.wrong(
        place,
        message
            + ", which only root may; "
            + manifests.who().does("runs", "run")
            + " containers as another user",
        "turn it off, or choose a port from 1024 on");
  }
}
