package gen.rule.address;

import gen.check.Verdict;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.Assignment;
import gen.rule.shared.PublicAddress;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.Optional;
import java.util.regex.Pattern;

/** An app that compares origins behind a proxy is not told its own. */
final class CsrfOrigin implements Check.OfManifests {

  private static final Pattern ORIGINS = Pattern.compile("(?i).*CSRF.*(ORIGIN|HOST|DOMAIN)S?.*");
  private static final Pattern HOSTS = Pattern.compile("(DJANGO_)?ALLOWED_HOSTS?");
  private static final Pattern PROXY =
      Pattern.compile(
          "(?i)(.*_)?(PROXY_SSL_HEADER|BEHIND_PROXY|TRUST_PROXY|TRUSTED_PROX(Y|IES)|PROXY_HEADERS"
              + "|BASE_URL|SITE_URL|APP_URL)(_.*)?");
  private static final Pattern DJANGO =
      Pattern.compile("manage\\.py|\\bwsgi\\b|\\basgi:application");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource service : manifests.reading().all("service")) {
      for (Assignment each : Assignment.of(service)) {
        if (each.isCalled(ORIGINS) && PublicAddress.isHome(each.text())) {
          verdict.wrong(
              each.place(),
              "'" + each.name() + "' lists the computer itself only, so every form is refused",
              "add the public address");
        }
      }
      listed(service)
          .filter(found -> isDjango(manifests, service) && !isTold(service))
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

  private static Optional<? extends Located<?>> listed(Resource service) {
    return service.variables().entrySet().stream()
        .filter(each -> HOSTS.matcher(each.getKey()).matches())
        .map(java.util.Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isTold(Resource service) {
    return service.variables().keySet().stream()
        .anyMatch(name -> ORIGINS.matcher(name).matches() || PROXY.matcher(name).matches());
  }

  private static boolean isDjango(Manifests manifests, Resource service) {
    return service.variables().keySet().stream().anyMatch(name -> name.startsWith("DJANGO_"))
        || ServiceCommand.in(manifests).stream()
            .anyMatch(each -> each.resource() == service && each.has(DJANGO));
  }
}
