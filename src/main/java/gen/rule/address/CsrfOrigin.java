package gen.rule.address;

import gen.check.Verdict;
import gen.knowledge.WordList;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.Assignment;
import gen.rule.shared.PublicAddress;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.Optional;
import java.util.stream.Stream;

/** An app that compares origins behind a proxy is not told its own. */
final class CsrfOrigin implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource service : manifests.reading().all("service")) {
      for (Assignment each : Assignment.of(service)) {
        if (each.isCalled(manifests.words(WordList.CSRF_ORIGIN))
            && PublicAddress.isHome(each.text())) {
          verdict.wrong(
              each.place(),
              "'" + each.name() + "' lists the computer itself only, so every form is refused",
              "add the public address");
        }
      }
      listed(manifests, service)
          .filter(found -> isDjango(manifests, service) && !isTold(manifests, service))
          .ifPresent(
              found ->
                  verdict.doubtful(
                      found.place(),
                      "hosts are listed and origins are not; Django compares both, so forms are"
                          + " refused behind a proxy",
                      "set CSRF_TRUSTED_ORIGINS to the public address",
                      "whether the settings read X-Forwarded-Proto, with which it works too"));
    }
  }

  private static Optional<? extends Located<?>> listed(Manifests manifests, Resource service) {
    return service.variables().entrySet().stream()
        .filter(each -> manifests.words(WordList.DJANGO_HOSTS).matcher(each.getKey()).matches())
        .map(java.util.Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isTold(Manifests manifests, Resource service) {
    return Stream.of(WordList.CSRF_ORIGIN, WordList.TOLD_OF_PROXY)
        .map(manifests::words)
        .anyMatch(
            words ->
                service.variables().keySet().stream()
                    .anyMatch(name -> words.matcher(name).matches()));
  }

  private static boolean isDjango(Manifests manifests, Resource service) {
    return service.variables().keySet().stream().anyMatch(name -> name.startsWith("DJANGO_"))
        || ServiceCommand.in(manifests).stream()
            .anyMatch(
                each -> each.resource() == service && each.has(manifests.words(WordList.DJANGO)));
  }
}
