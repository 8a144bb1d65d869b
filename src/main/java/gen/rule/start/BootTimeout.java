package gen.rule.start;

import gen.check.Verdict;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.AppServices;
import gen.rule.shared.Migrations;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;

/** The platform waits shorter for the first answer than the app takes. */
final class BootTimeout implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource service : manifests.reading().all("service")) {
      int needs =
          manifests
              .deployment()
              .map(decided -> AppServices.part(decided, service).service())
              .map(described -> described.http().startSeconds().value())
              .orElse(0);
      service
          .attribute("healthTimeout")
          .filter(each -> each.value().matches("[0-9]{1,6}s?"))
          .ifPresent(waits -> judge(waits, needs, verdict));
    }
    int window = manifests.knowledge().platform().health().windowSeconds();
    for (ServiceCommand command : ServiceCommand.in(manifests)) {
      boolean web = command.starts() && command.resource().kind().equals("service");
      if (web
          && window <= 60
          && Migrations.areIn(command, manifests)
          && !command.has(java.util.regex.Pattern.compile("^\\S*migrat\\S*$"))) {
        verdict.doubtful(
            command.place(),
            "migrations run before the app answers, for which "
                + manifests.who().does("waits", "wait")
                + " "
                + window
                + " seconds",
            "run them before the start",
            "how long they take");
      }
    }
  }

  private static void judge(Located<String> waits, int needs, Verdict verdict) {
    int seconds = Integer.parseInt(waits.value().replace("s", ""));
    if (needs > seconds) {
      verdict.wrong(
          waits.place(),
          "the app takes up to "
              + needs
              + " seconds to start; after "
              + seconds
              + " it is given up",
          "wait longer");
    }
  }
}
