package gen.rule.shared;

import gen.app.Expression;
import gen.check.Verdict;
import gen.deployment.Binding;
import gen.finding.Place;
import gen.knowledge.StoreKind;
import gen.knowledge.StoreKind.Role;
import gen.knowledge.StoreKinds;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text of a manifest that says where something is.
 *
 * @param resource what gets the text
 * @param variable empty for a command
 * @param asked true when it is only what a field to fill in holds at first
 * @param store what it leads to; nothing where it is no kind of store that is known
 */
public record StoreAddress(
    Resource resource,
    String variable,
    boolean asked,
    Optional<StoreKind> store,
    Address address,
    Place place) {

  private static final Pattern WITH_PORT = Pattern.compile("[A-Za-z0-9_.-]{1,250}:[0-9]{2,5}");

  /** Every address in variables and commands, in the order of the manifests. */
  public static List<StoreAddress> in(Manifests manifests) {
    StoreKinds stores = manifests.knowledge().stores();
    List<StoreAddress> all = new ArrayList<>();
    for (Resource resource : manifests.reading().resources()) {
      resource.variables().forEach((name, found) -> all.addAll(of(resource, name, found, stores)));
    }
    for (ServiceCommand each : ServiceCommand.in(manifests)) {
      for (Address address : Address.in(each.text())) {
        Optional<StoreKind> store = stores.byScheme(address.scheme());
        all.add(new StoreAddress(each.resource(), "", false, store, address, each.place()));
      }
    }
    return all;
  }

  private static List<StoreAddress> of(
      Resource resource, String name, Located<Binding> found, StoreKinds stores) {
    String text = text(found.value()).strip();
    boolean isNone = text.isEmpty() || stores.words().matcher(text).matches();
    if (isNone || text.length() > Verdict.LONGEST) {
      return List.of();
    }
    boolean asked = found.value() instanceof Binding.Prompted;
    Optional<StoreKind> named = stores.byName(name);
    List<StoreAddress> all = new ArrayList<>();
    for (Address address : addresses(name, text, named)) {
      Optional<StoreKind> store = stores.byScheme(address.scheme());
      Optional<StoreKind> either =
          address.scheme().isEmpty() ? named.or(() -> first(stores)) : store;
      all.add(new StoreAddress(resource, name, asked, either, address, found.place()));
    }
    return all;
  }

  /** Pairs without a scheme are how databases are told of. */
  private static Optional<StoreKind> first(StoreKinds stores) {
    return stores.ofKind("database");
  }

  /** A variable for a host holds one without anything around it. */
  private static List<Address> addresses(String name, String text, Optional<StoreKind> named) {
    List<Address> all = Address.in(text);
    Optional<Role> role = named.flatMap(store -> store.role(name));
    boolean host = role.filter(Role.HOST::equals).isPresent();
    boolean isShort =
        role.filter(Role.URL::equals).isPresent() && WITH_PORT.matcher(text).matches();
    return all.isEmpty() && (host || isShort)
        ? List.of(new Address("", "", "", Address.hosts(text)))
        : all;
  }

  /** The text of a variable, with the names of references in it. */
  public static String text(Binding binding) {
    if (binding instanceof Binding.Literal literal) {
      return literal.text();
    }
    if (binding instanceof Binding.Interpolated interpolated) {
      return new Expression(interpolated.pieces()).toString();
    }
    return binding instanceof Binding.Prompted prompted ? prompted.preset() : "";
  }

  /** What messages call it. */
  public String title() {
    return variable.isEmpty() ? "the command" : "'" + variable + "'";
  }
}
