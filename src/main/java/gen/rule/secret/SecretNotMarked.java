package gen.rule.secret;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.knowledge.StoreKinds;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.Address;
import gen.rule.shared.HostName;
import gen.rule.shared.ReferenceForm;
import gen.rule.shared.ServiceCommand;
import gen.rule.shared.StoreAddress;
import gen.validate.Check;
import gen.validate.Manifests;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An address with its password stands where everybody can read it. */
final class SecretNotMarked implements Check.OfManifests {

  private static final Pattern REFERENCE =
      Pattern.compile("\\$[{(]|^\\$\\w+$|[`<]|\\{\\{|%[A-Za-z_(]\\w*[)%]");

  /** What is percent-encoded holds no name between two signs. */
  private static final Pattern ENCODED = Pattern.compile("(?:[^%]|%[0-9A-Fa-f]{2})*+");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    StoreAddress last = null;
    for (StoreAddress told : StoreAddress.in(manifests)) {
      boolean again = last != null && last.place().equals(told.place());
      if (!again
          && isReal(told.address(), manifests.knowledge().stores())
          && !isOfContainer(told, manifests)) {
        last = told;
        verdict.wrong(
            told.place(),
            told.title() + " holds an address with its password, which everybody can read",
            new ReferenceForm(manifests).insteadOf(told));
      }
    }
  }

  private static boolean isReal(Address address, StoreKinds stores) {
    String password = address.password();
    return !password.isEmpty()
        && !isReference(password)
        && !stores.placeholder().matcher(password).matches()
        && !isSample(address, stores);
  }

  private static boolean isReference(String password) {
    boolean isEncoded = ENCODED.matcher(password).matches();
    return REFERENCE.matcher(isEncoded ? password.replace('%', '-') : password).find();
  }

  /** True for "user:password@host", which nobody takes for a password. */
  private static boolean isSample(Address address, StoreKinds stores) {
    return stores.sampleLogin().matcher(address.user() + ":" + address.password()).matches()
        && address.hosts().stream().allMatch(host -> isSampleHost(host, stores));
  }

  private static boolean isSampleHost(String host, StoreKinds stores) {
    return stores.sampleHost().matcher(host).matches()
        || stores.placeholder().matcher(host).matches();
  }

  /** True when the part of these files that answers there is given the same password. */
  private static boolean isOfContainer(StoreAddress told, Manifests manifests) {
    String password = decoded(told.address().password());
    List<Resource> parts =
        told.address().hosts().stream()
            .flatMap(
                host ->
                    host.contains("$")
                        ? manifests.reading().resources().stream()
                        : HostName.of(host).owner(manifests).stream())
            .filter(part -> part != told.resource())
            .toList();
    boolean isStarted =
        ServiceCommand.in(manifests).stream()
            .filter(command -> parts.contains(command.resource()))
            .anyMatch(command -> List.of(command.text().split("[\\s='\"]+")).contains(password));
    Stream<Resource> groups = manifests.reading().resources().stream().filter(Resource::isGroup);
    return isStarted
        || !parts.isEmpty()
            && Stream.concat(parts.stream(), groups)
                .flatMap(part -> part.variables().values().stream())
                .map(Located::value)
                .anyMatch(binding -> binding.equals(new Binding.Literal(password)));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
