package gen.rule.start;

import gen.check.Verdict;
import gen.knowledge.Lexicon;
import gen.knowledge.WordList;
import gen.reading.Resource;
import gen.rule.shared.Assignment;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.regex.Pattern;

/** The app listens to its own container only. */
final class BindAddress implements Check.OfManifests {

  private static final Pattern LOOPBACK =
      Pattern.compile(
          "^(?:https?://|tcp://)?(?:127\\.0\\.0\\.1|localhost|\\[?::1\\]?)(?::[0-9]+)?/?$");

  private static final String HELP = "listen on 0.0.0.0";

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource service : manifests.reading().all("service")) {
      for (Assignment each : Assignment.of(service)) {
        judge(each, manifests, verdict);
      }
    }
    for (ServiceCommand command : ServiceCommand.in(manifests)) {
      if (command.starts() && command.resource().kind().equals("service")) {
        judge(command, new Listening(manifests.knowledge().words()), verdict);
      }
    }
  }

  private static void judge(Assignment each, Manifests manifests, Verdict verdict) {
    if (!each.has(LOOPBACK)) {
      return;
    }
    String message =
        "'" + each.name() + "' has the app listen to its own container, where nobody reaches it";
    if (each.isCalled(manifests.words(WordList.BIND_NAME))) {
      verdict.wrong(each.place(), message, HELP);
    } else if (each.isCalled(manifests.words(WordList.PERHAPS_BIND))) {
      verdict.doubtful(each.place(), message, HELP, "whether the app listens on this host");
    }
  }

  private static void judge(ServiceCommand command, Listening listening, Verdict verdict) {
    if (listening.isLoopback(command.text())) {
      verdict.wrong(
          command.place(), "the app listens to its own container, where nobody reaches it", HELP);
      return;
    }
    listening
        .silentLoopback(command.text())
        .filter(server -> !isTold(server, command, listening.words()))
        .ifPresent(
            server ->
                verdict.wrong(
                    command.place(),
                    server + " listens to its own container only, unless it is told a host",
                    "add --host 0.0.0.0, or what the server calls it"));
  }

  /** Where a variable tells a server where to listen, when its command does not. */
  private static boolean isTold(String server, ServiceCommand command, Lexicon words) {
    return command.resource().variables().keySet().stream()
        .anyMatch(name -> words.of(WordList.TOLD_BY).matcher(server + " " + name).matches());
  }
}
