package gen.rule.shared;

import gen.knowledge.StoreKinds;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Manifests;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name or number of a host, as it stands in a manifest.
 *
 * @param name in lower case, without the dot at its end
 */
public record HostName(String name) {

  private static final Pattern WRITTEN = Pattern.compile("[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?");

  private static final Pattern HOME =
      Pattern.compile("(?:.+\\.)?localhost|localhost\\.localdomain|ip6-(?:localhost|loopback)");

  /** The host that is written like this. */
  public static HostName of(String text) {
    return new HostName(text.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
  }

  /** True when it is a host, and neither a reference nor something else. */
  public boolean isWritten() {
    return WRITTEN.matcher(name).matches() || NumericHost.of(name).isPresent();
  }

  /** True for the container itself. */
  public boolean isHome() {
    return HOME.matcher(name).matches() || number().filter(NumericHost::isHome).isPresent();
  }

  /** True when no name server of the internet answers for it, by how it is written. */
  public boolean isOutside(StoreKinds stores) {
    return isHome()
        || number().filter(NumericHost::isPrivate).isPresent()
        || number().isEmpty() && (isBare() || hasEnd(stores));
  }

  /** True for one word without a dot. */
  public boolean isBare() {
    return name.indexOf('.') < 0 && number().isEmpty();
  }

  /** True for an address of a network that is not the internet. */
  public boolean isPrivate() {
    return number().filter(NumericHost::isPrivate).isPresent();
  }

  /** True for a name that ends in what belongs to nobody. */
  public boolean hasEnd(StoreKinds stores) {
    return stores.nowhere().stream().anyMatch(end -> name.equals(end) || name.endsWith("." + end));
  }

  /** True when the platform makes hosts of this form, or a service of these files is called so. */
  public boolean isReached(Manifests manifests) {
    Optional<Pattern> made = manifests.knowledge().platform().see().network().hosts();
    return made.filter(each -> each.matcher(name).matches()).isPresent()
        || owner(manifests).isPresent();
  }

  /** The part of these files that answers under this name. */
  public Optional<Resource> owner(Manifests manifests) {
    Optional<String> form = manifests.knowledge().platform().see().network().services();
    return Stream.of("service", "worker")
        .flatMap(kind -> manifests.reading().all(kind).stream())
        .filter(each -> form.filter(known -> isOf(each, known)).isPresent())
        .findFirst();
  }

  /** True when this host is the part of that name, by this form of such hosts. */
  public boolean isOf(Resource part, String form) {
    return part.attribute("name")
        .map(Located::value)
        .map(title -> form.replace("<service>", Pattern.quote(title.toLowerCase(Locale.ROOT))))
        .filter(pattern -> Pattern.compile(pattern).matcher(name).matches())
        .isPresent();
  }

  private Optional<NumericHost> number() {
    return NumericHost.of(name);
  }
}
