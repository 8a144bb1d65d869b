package gen.rule.address;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.Assignment;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.regex.Pattern;

/** A host where an address is wanted, or an address where a host is wanted. */
final class BaseUrlScheme implements Check.OfManifests {

  private static final Pattern URL = Pattern.compile("(?i)(.*_)?(UR[LI]|ORIGINS?)");
  private static final Pattern HOST = Pattern.compile("(?i)(.*_)?(HOST|HOSTS|HOSTNAME|DOMAIN)");
  private static final Pattern CHECKED =
      Pattern.compile("NEXTAUTH_URL|BETTER_AUTH_URL|WEBHOOK_URL");
  private static final Pattern NAMES = Pattern.compile("(DJANGO_)?ALLOWED_HOSTS");
  private static final Pattern BARE = Pattern.compile("(?:[\\w-]++\\.)++[a-z]{2,}(?::[0-9]+)?/?");
  private static final String DOUBT = "whether the app adds or removes https:// by itself";

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource resource : manifests.reading().resources()) {
      resource.variables().forEach((name, found) -> reference(name, found, verdict));
    }
    for (Assignment each : Assignment.in(manifests)) {
      if (each.isCalled(CHECKED) && BARE.matcher(each.text()).matches()) {
        verdict.wrong(each.place(), lacks(each.name()), "write https:// before it");
      } else if (each.isCalled(NAMES) && each.text().contains("://")) {
        verdict.wrong(each.place(), hasTooMuch(each.name()), "write the host alone");
      }
    }
  }

  private static void reference(String name, Located<Binding> found, Verdict verdict) {
    if (!(found.value() instanceof Binding.Reference reference)) {
      return;
    }
    boolean host = reference.name().matches("public\\.host|host|hostport");
    if (host && CHECKED.matcher(name).matches()) {
      verdict.wrong(found.place(), lacks(name), "use the reference that begins with https://");
    } else if (host && URL.matcher(name).matches()) {
      verdict.doubtful(
          found.place(),
          lacks(name),
          "use a reference that begins with https://, or the app's variable for a host",
          DOUBT);
    } else if (reference.name().equals("public.url") && NAMES.matcher(name).matches()) {
      verdict.wrong(found.place(), hasTooMuch(name), "use the reference to the host");
    } else if (reference.name().equals("public.url") && HOST.matcher(name).matches()) {
      verdict.doubtful(found.place(), hasTooMuch(name), "use the reference to the host", DOUBT);
    }
  }

  private static String lacks(String name) {
    return "'" + name + "' gets a host, and needs an address with https://";
  }

  private static String hasTooMuch(String name) {
    return "'" + name + "' gets an address with https://, and needs the host alone";
  }
}
