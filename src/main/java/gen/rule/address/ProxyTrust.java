package gen.rule.address;

import gen.check.Verdict;
import gen.knowledge.WordList;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.Assignment;
import gen.validate.Check;
import gen.validate.Manifests;

/** The app sends everybody to https, and may not notice that they are there already. */
final class ProxyTrust implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource service : manifests.reading().all("service")) {
      String runtime = service.attribute("runtime").map(Located::value).orElse("");
      boolean knows =
          runtime.equals("ruby")
              || service.variables().keySet().stream()
                  .anyMatch(name -> manifests.words(WordList.KNOWS_PROXY).matcher(name).matches());
      Assignment.of(service).stream()
          .filter(
              each -> each.isCalled(manifests.words(WordList.FORCE_HTTPS)) && each.isOn() && !knows)
          .forEach(
              each ->
                  verdict.doubtful(
                      each.place(),
                      "'"
                          + each.name()
                          + "' sends visitors to https; TLS ends at the proxy of "
                          + manifests.who()
                          + ", so an app that does not look at X-Forwarded-Proto goes on doing so"
                          + " for ever",
                      "leave it out: the platform sends them there already",
                      "whether the app looks at it"));
    }
  }
}
