package gen.rule.shared;

import gen.knowledge.StoreKind;
import gen.knowledge.StoreKind.Role;
import gen.platform.Platform;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Manifests;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a reference to a database is written on a platform, as words for a help. */
public record ReferenceForm(Manifests manifests) {

  /** What to write in place of an address that leads elsewhere. */
  public String insteadOf(StoreAddress told) {
    if (manifests.knowledge().stores().isForTests(told.variable())) {
      return "leave it out of what is installed: tests must not reach its data";
    }
    boolean database = told.store().filter(each -> each.kind().equals("database")).isPresent();
    List<Resource> all = manifests.reading().all("database");
    Optional<String> name =
        all.size() == 1 ? all.get(0).attribute("name").map(Located::value) : Optional.empty();
    if (database && !told.variable().isEmpty() && (isGiven() || name.isPresent())) {
      Role role = told.store().flatMap(each -> each.role(told.variable())).orElse(Role.URL);
      return of(told.variable(), role, isPlain(told), name.orElse(""));
    }
    return "name a part of these files by a reference, or ask for the address";
  }

  /**
   * What to write so that a variable gets a database.
   *
   * @param plain true when the app takes the address as the platform writes it
   */
  public String of(String variable, Role role, boolean plain, String database) {
    Platform.Reference reference =
        platform().references().values().get("postgres." + role.name().toLowerCase(Locale.ROOT));
    String written = platform().see().references().written().orElse("");
    if (written.isEmpty() || reference == null && !isGiven()) {
      return "refer to the database '" + database + "' in '" + variable + "'";
    }
    if (role == Role.URL && !plain && !isGiven()) {
      return "refer to host, port, user, password and name of '"
          + database
          + "', and put '"
          + variable
          + "' together from them";
    }
    return written
        .replace("<variable>", variable)
        .replace("<token>", reference == null ? "" : reference.token())
        .replace("<database>", database);
  }

  /** True when the app takes the address as it is handed over. */
  private static boolean isPlain(StoreAddress told) {
    return told.store()
        .flatMap(StoreKind::plain)
        .filter(plain -> plain.matcher(told.address().scheme()).matches())
        .isPresent();
  }

  /** True when the platform puts the address into a variable by itself. */
  public boolean isGiven() {
    Platform.Reference url = platform().references().values().get("postgres.url");
    return url != null && url.origin() == Platform.Reference.Origin.GIVEN;
  }

  private Platform platform() {
    return manifests.knowledge().platform();
  }
}
