package gen.rule.database;

import gen.check.Verdict;
import gen.finding.Place;
import gen.rule.shared.Assignment;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.Map;
import java.util.regex.Pattern;

/** A variable that makes a whole program trust everybody. */
final class TlsGloballyOff implements Check.OfManifests {

  private static final Map<String, String> OFF =
      Map.of(
          "NODE_TLS_REJECT_UNAUTHORIZED", "0",
          "PYTHONHTTPSVERIFY", "0",
          "GIT_SSL_NO_VERIFY", "1|true",
          "NPM_CONFIG_STRICT_SSL", "false");

  private static final Pattern WRITTEN =
      Pattern.compile("\\b(?<name>NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)[= ][\"']?0\\b");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Assignment each : Assignment.in(manifests)) {
      String off = OFF.get(each.name());
      if (off != null && each.text().matches("(?i)" + off)) {
        say(each.name(), each.place(), verdict);
      }
    }
    for (ServiceCommand command : ServiceCommand.in(manifests)) {
      written(command.text(), command.place(), verdict);
    }
    manifests.linesInContainer().forEach(each -> written(each.text(), each.place(), verdict));
    manifests.instructions().stream()
        .filter(each -> each.is("ENV"))
        .forEach(each -> written(each.text(), each.place(), verdict));
  }

  private static void written(String text, Place place, Verdict verdict) {
    var written = WRITTEN.matcher(text);
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
