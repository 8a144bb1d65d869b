package gen.rule.database;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.knowledge.StoreKind;
import gen.knowledge.StoreKind.Role;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.form.NotUnderstood;
import gen.rule.shared.Address;
import gen.rule.shared.AppServices;
import gen.rule.shared.HostName;
import gen.rule.shared.ReferenceForm;
import gen.rule.shared.StoreAddress;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A database is made, and nothing hands it to the app. */
final class DatabaseUnused implements Check.OfManifests {

  /** Variables that speak of a database, with what they hold. */
  private record Spoken(String variable, Role role, Binding binding) {

    boolean isText() {
      return binding instanceof Binding.Literal literal && !literal.text().isBlank();
    }
  }

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    ReferenceForm form = new ReferenceForm(manifests);
    Optional<StoreKind> store = manifests.knowledge().stores().ofKind("database");
    if (form.isGiven() || store.isEmpty()) {
      return;
    }
    for (Resource database : manifests.reading().all("database")) {
      database
          .attribute("name")
          .filter(name -> !name.value().isBlank())
          .filter(name -> !new DatabaseUse(manifests, name.value()).isAny())
          .ifPresent(name -> say(name, spoken(manifests, store.get()), form, verdict));
    }
  }

  private static void say(
      Located<String> database, List<Spoken> spoken, ReferenceForm form, Verdict verdict) {
    Spoken chosen = chosen(spoken);
    String begin = "nothing in these files uses the database '" + database.value() + "'";
    String help =
        form.of(chosen.variable(), chosen.role(), isPlain(chosen, form), database.value());
    if (NotUnderstood.isAny(form.manifests())) {
      verdict.doubtful(
          database.place(), begin, help, "whether what is not understood there uses it");
    } else if (chosen.isText()) {
      verdict.wrong(
          database.place(), begin + "; '" + chosen.variable() + "' is given a text instead", help);
    } else if (chosen.binding() instanceof Binding.Prompted) {
      verdict.mild(
          database.place(), begin + "; '" + chosen.variable() + "' is asked for instead", help);
    } else {
      verdict.mild(database.place(), begin, help);
    }
  }

  /** The one that says most: an address before a name, a text before a question. */
  private static Spoken chosen(List<Spoken> spoken) {
    return Stream.of(true, false)
        .flatMap(
            text ->
                Stream.of(Role.values())
                    .flatMap(
                        role ->
                            spoken.stream()
                                .filter(each -> each.role() == role && each.isText() == text)))
        .findFirst()
        .orElse(new Spoken("DATABASE_URL", Role.URL, new Binding.Kept()));
  }

  private static boolean isPlain(Spoken spoken, ReferenceForm form) {
    String text = spoken.binding() instanceof Binding.Literal literal ? literal.text() : "";
    Optional<StoreKind> store = form.manifests().knowledge().stores().ofKind("database");
    return Address.in(text).stream()
        .allMatch(
            each ->
                store
                    .flatMap(StoreKind::plain)
                    .filter(plain -> plain.matcher(each.scheme()).matches())
                    .isPresent());
  }

  /** What the app is told of a database that is none of these files. */
  private static List<Spoken> spoken(Manifests manifests, StoreKind store) {
    List<StoreAddress> addresses = StoreAddress.in(manifests);
    boolean inside =
        addresses.stream()
            .filter(each -> each.store().equals(Optional.of(store)))
            .flatMap(each -> each.address().hosts().stream())
            .anyMatch(host -> HostName.of(host).owner(manifests).isPresent());
    return inside
        ? List.of()
        : manifests.reading().resources().stream()
            .filter(each -> !isStore(each, store))
            .flatMap(each -> spoken(each, manifests, store))
            .toList();
  }

  private static Stream<Spoken> spoken(Resource resource, Manifests manifests, StoreKind store) {
    return resource.variables().entrySet().stream()
        .filter(each -> !manifests.knowledge().stores().isForTests(each.getKey()))
        .flatMap(
            each -> {
              Binding binding = each.getValue().value();
              List<Address> addresses = Address.in(StoreAddress.text(binding));
              boolean other =
                  addresses.stream()
                      .flatMap(a -> manifests.knowledge().stores().byScheme(a.scheme()).stream())
                      .anyMatch(found -> !found.equals(store));
              boolean own =
                  addresses.stream()
                      .anyMatch(a -> a.scheme().isEmpty() || store.isScheme(a.scheme()));
              Optional<Role> role =
                  own
                      ? Optional.of(store.role(each.getKey()).orElse(Role.URL))
                      : store.role(each.getKey());
              return other
                  ? Stream.empty()
                  : role.map(r -> new Spoken(each.getKey(), r, binding)).stream();
            });
  }

  /** True for a container that runs such a store itself. */
  private static boolean isStore(Resource resource, StoreKind store) {
    return AppServices.image(resource)
        .map(image -> image.repository().replaceFirst(".*/", ""))
        .filter(store::isAbout)
        .isPresent();
  }
}
