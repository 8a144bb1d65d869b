package gen.rule.database;

import gen.check.Verdict;
import gen.finding.Place;
import gen.knowledge.WordList;
import gen.rule.shared.Assignment;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.regex.Pattern;

/** A variable that makes a whole program trust everybody. */
final class TlsGloballyOff implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    Pattern off = manifests.words(WordList.CHECKS_OFF);
    Pattern written = manifests.words(WordList.CHECKS_OFF_WRITTEN);
    for (Assignment each : Assignment.in(manifests)) {
      if (off.matcher(each.name() + "=" + each.text()).matches()) {
        say(each.name(), each.place(), verdict);
      }
    }
    for (ServiceCommand command : ServiceCommand.in(manifests)) {
      written(written, command.text(), command.place(), verdict);
    }
    manifests
        .linesInContainer()
        .forEach(each -> written(written, each.text(), each.place(), verdict));
    manifests.instructions().stream()
        .filter(each -> each.is("ENV"))
        .forEach(each -> written(written, each.text(), each.place(), verdict));
  }

  private static void written(Pattern pattern, String text, Place place, Verdict verdict) {
    var written = pattern.matcher(text);
    if (written.find()) {
      say(written.group("name"), place, verdict);
    }
  }

  private static void say(String name, Place place, Verdict verdict) {
    verdict.wrong(
        place,
        "'" + name + "' turns off the checks of every connection, not only of the database's",
        "remove it, and set the database driver's own option");
  }
}
