package gen.rule.secret;

import gen.check.ScriptLine;
import gen.check.Verdict;
import gen.deployment.Deployment;
import gen.deployment.Setting;
import gen.finding.Place;
import gen.knowledge.WordList;
import gen.reading.Resource;
import gen.rule.shared.ServiceCommand;
import gen.rule.shared.Signs;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.regex.Matcher;

/** A secret that is another one after each start. */
final class SecretEphemeral implements Check.OfManifests {

  private static final Signs SIGNS = Signs.of("$(", "`");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (ServiceCommand command : ServiceCommand.in(manifests)) {
      if (command.starts()) {
        made(command.text(), command.place(), manifests, verdict);
      }
    }
    for (ScriptLine line : manifests.linesInContainer()) {
      made(line.text(), line.place(), manifests, verdict);
    }
    manifests.deployment().ifPresent(decided -> unset(manifests, decided, verdict));
  }

  private static void made(String text, Place place, Manifests manifests, Verdict verdict) {
    Matcher made = manifests.words(WordList.RANDOM).matcher(text);
    boolean found = SIGNS.in(text) && made.find();
    String name = found ? made.group("name") : "APP_KEY";
    if ((found || manifests.words(WordList.KEPT_KEY).matcher(text).find())
        && !isSet(name, manifests)) {
      verdict.mild(
          place,
          "'" + name + "' is made anew at each start: sessions end, and what it encrypted is lost",
          "have the platform make it once");
    }
  }

  /** The app makes one by itself, in a place that is gone at the next deploy. */
  private static void unset(Manifests manifests, Deployment decided, Verdict verdict) {
    Place place = manifests.primary().source().whole();
    for (Setting setting : decided.settings()) {
      if (setting.encryptsData()
          && SecretNotGenerated.canMake(manifests)
          && !isSet(setting.name(), manifests)) {
        verdict.wrong(
            place,
            "nothing sets '"
                + setting.name()
                + "', which encrypts data: one that the app makes by itself is lost at "
                + manifests.knowledge().platform().disk().lostAt(),
            "have the platform make it once");
      }
    }
  }

  private static boolean isSet(String name, Manifests manifests) {
    return manifests.reading().resources().stream()
        .map(Resource::variables)
        .anyMatch(variables -> variables.containsKey(name));
  }
}
