package gen.rule.address;

import gen.check.Verdict;
import gen.finding.Place;
import gen.platform.Platform;
import gen.reading.Located;
import gen.rule.shared.Assignment;
import gen.rule.shared.ServiceCommand;
import gen.rule.shared.Signs;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address that is put together from a name, which the platform may have changed. */
final class BaseUrlGuessed implements Check.OfManifests {

  private static final String DOMAIN = "public.domain";

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    Platform platform = manifests.knowledge().platform();
    Platform.Reference domain = platform.references().values().get(DOMAIN);
    if (domain == null) {
      return;
    }
    Pattern guess =
        Pattern.compile(
            "(?<![\\w.*-])(?<name>[a-z0-9][a-z0-9-]*|\\$\\{?\\w+\\}?)\\."
                + Pattern.quote(domain.token()),
            Pattern.CASE_INSENSITIVE);
    for (Assignment each : Assignment.in(manifests)) {
      Matcher found = guess.matcher(each.text());
      if (found.find() && !isCertain(manifests, found.group("name"))) {
        say("'" + each.name() + "' holds " + found.group(), each.place(), manifests, verdict);
      }
    }
    for (ServiceCommand command : ServiceCommand.in(manifests)) {
      written(guess, command.text(), command.place(), manifests, verdict);
    }
    manifests
        .linesInContainer()
        .forEach(each -> written(guess, each.text(), each.place(), manifests, verdict));
    manifests.instructions().stream()
        .filter(each -> each.is("ENV"))
        .forEach(each -> written(guess, each.text(), each.place(), manifests, verdict));
  }

  private static void written(
      Pattern guess, String text, Place place, Manifests manifests, Verdict verdict) {
    String domain = manifests.knowledge().platform().references().values().get(DOMAIN).token();
    Matcher found = guess.matcher(text);
    if (Signs.of(domain).in(text) && found.find() && !isHostIsName(manifests)) {
      say("this makes the address " + found.group(), place, manifests, verdict);
    }
  }

  private static void say(String what, Place place, Manifests manifests, Verdict verdict) {
    var known = manifests.knowledge().platform().references().values().get("public.url");
    verdict.wrong(
        place,
        what + "; " + manifests.who() + " may put more into the address than the name",
        known == null
            ? "leave it out, and say on the page what to set after the installation"
            : "refer to " + known.token());
  }

  /** True when the name is that of the app, and nothing is ever added to it. */
  private static boolean isCertain(Manifests manifests, String name) {
    return isHostIsName(manifests)
        && manifests.reading().all("service").stream()
            .flatMap(service -> service.attribute("name").stream())
            .map(Located::value)
            .anyMatch(name::equals);
  }

  private static boolean isHostIsName(Manifests manifests) {
    return manifests.knowledge().platform().see().references().isHostItsName();
  }
}
