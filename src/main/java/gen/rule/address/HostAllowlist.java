package gen.rule.address;

import gen.app.Expression;
import gen.check.Verdict;
import gen.deployment.Binding;
import gen.deployment.Setting;
import gen.finding.Place;
import gen.knowledge.WordList;
import gen.reading.Resource;
import gen.rule.shared.PublicAddress;
import gen.validate.Check;
import gen.validate.Manifests;

/** The app answers to a list of hosts, and one that is asked for is not in it. */
final class HostAllowlist implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    String asks = manifests.knowledge().platform().health().host();
    for (Resource service : manifests.reading().all("service")) {
      service
          .variables()
          .forEach(
              (name, found) -> {
                boolean isNamedSo = manifests.words(WordList.HOST_LIST).matcher(name).matches();
                if (isNamedSo || isList(name, manifests)) {
                  Listed listed = new Listed(name, text(found.value()), found.place(), isNamedSo);
                  judge(listed, verdict);
                  if (service.attribute("health").isPresent() && isAskedBy(service, asks)) {
                    asked(listed, asks, manifests, verdict);
                  }
                }
              });
    }
  }

  /**
   * A variable that lists hosts.
   *
   * @param certain false where only its value looks like such a list, which may be for other ends
   */
  private record Listed(String name, String text, Place place, boolean certain) {}

  private static boolean isList(String name, Manifests manifests) {
    return manifests
        .deployment()
        .flatMap(decided -> decided.setting(name))
        .map(HostAllowlist::namesHosts)
        .orElse(false);
  }

  private static boolean namesHosts(Setting setting) {
    return setting.uses("platform.healthCheckHost")
        || setting.isList() && setting.uses("public.host");
  }

  /** The health check may be told to ask for another host. */
  private static boolean isAskedBy(Resource service, String host) {
    return !host.isEmpty()
        && service
            .attribute("healthHost")
            .map(told -> told.value().equals(host))
            .orElse(!host.equals("localhost"));
  }

  private static void judge(Listed listed, Verdict verdict) {
    if (!listed.text().isBlank() && PublicAddress.isHome(listed.text())) {
      verdict.wrong(
          listed.place(),
          "'" + listed.name() + "' lists the computer itself only, so visitors get 400",
          "add the public host");
    }
  }

  private static void asked(Listed listed, String host, Manifests manifests, Verdict verdict) {
    boolean open = PublicAddress.items(listed.text()).contains("*");
    boolean in = open || listed.text().contains(host) || listed.text().isBlank();
    String lacks = "'" + listed.name() + "' lacks " + host + ", for which the health check of ";
    if (!in && listed.certain()) {
      verdict.wrong(listed.place(), lacks + manifests.who() + " asks, and gets 400", "add " + host);
    } else if (!in) {
      verdict.doubtful(
          listed.place(),
          lacks + manifests.who() + " asks",
          "add ${platform.healthCheckHost} if the app answers to these hosts only",
          "whether the app refuses other hosts");
    }
  }

  private static String text(Binding binding) {
    if (binding instanceof Binding.Literal literal) {
      return literal.text();
    }
    if (binding instanceof Binding.Interpolated interpolated) {
      return new Expression(interpolated.pieces()).toString();
    }
    return binding instanceof Binding.Reference reference ? reference.token() : "";
  }
}
