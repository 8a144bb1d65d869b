package gen.rule.address;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.knowledge.WordList;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.Assignment;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A host where an address is wanted, or an address where a host is wanted. */
final class BaseUrlScheme implements Check.OfManifests {

  private static final Pattern BARE = Pattern.compile("(?:[\\w-]++\\.)++[a-z]{2,}(?::[0-9]+)?/?");
  private static final String DOUBT = "whether the app adds or removes https:// by itself";

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource resource : manifests.reading().resources()) {
      resource.variables().forEach((name, found) -> reference(name, found, manifests, verdict));
    }
    for (Assignment each : Assignment.in(manifests)) {
      if (each.isCalled(manifests.words(WordList.WHOLE_ADDRESS))
          && BARE.matcher(each.text()).matches()) {
        verdict.wrong(each.place(), lacks(each.name()), "write https:// before it");
      } else if (each.isCalled(manifests.words(WordList.BARE_HOSTS))
          && each.text().contains("://")) {
        verdict.wrong(each.place(), hasTooMuch(each.name()), "write the host alone");
      }
    }
  }

  private static void reference(
      String name, Located<Binding> found, Manifests manifests, Verdict verdict) {
    if (!(found.value() instanceof Binding.Reference reference)) {
      return;
    }
    Predicate<WordList> is = list -> manifests.words(list).matcher(name).matches();
    boolean host = reference.name().matches("public\\.host|host|hostport");
    if (host && is.test(WordList.WHOLE_ADDRESS)) {
      verdict.wrong(found.place(), lacks(name), "use the reference that begins with https://");
    } else if (host && is.test(WordList.ADDRESS_NAME)) {
      verdict.doubtful(
          found.place(),
          lacks(name),
          "use a reference that begins with https://, or the app's variable for a host",
          DOUBT);
    } else if (reference.name().equals("public.url") && is.test(WordList.BARE_HOSTS)) {
      verdict.wrong(found.place(), hasTooMuch(name), "use the reference to the host");
    } else if (reference.name().equals("public.url") && is.test(WordList.HOST_NAME)) {
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
