package gen.deployment;

import gen.app.App;
import gen.app.Postgres;
import gen.app.Redis;
import gen.app.Service;
import gen.app.Store;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.LeftOut;
import gen.platform.Platform;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of everything that one installation creates.
 *
 * <p>The rule: {@code <app>} or {@code <app>-<instance>}, and a suffix for each part. Where the
 * longest of them would be longer than the platform allows, the common beginning is cut and eight
 * characters of its SHA-256 are put at its end; so are they to a name that looks as if it had been
 * cut. An instance name cannot end in a suffix. So two instances of an app never share a name.
 */
public record Names(App app, String base) {

  /** The words at the end of the names of parts that every app may have. */
  static final List<String> SUFFIXES = List.of("db", "data");

  /** The word at the end of the name of a disk. */
  static final String DISK = "data";

  private static final Pattern CUT = Pattern.compile(".*-[0-9a-f]{8}");

  /** The names for this app and instance under a platform's rule. */
  public static Names of(App app, Instance instance, Platform.NameRule rule) {
    String full = instance.isFirst() ? app.id() : app.id() + "-" + instance.name();
    int longest = new Names(app, "").all().stream().mapToInt(String::length).max().orElseThrow();
    return new Names(app, shortened(full, rule.maxLength() - longest));
  }

  /** The name of a service: that of the app for the first one. */
  public String of(Service service) {
    return service.name().equals(app.services().get(0).name()) ? base : base + "-" + service.name();
  }

  /** The name of a store. */
  public String of(Store store) {
    return base + "-" + (store.name().equals(Postgres.KIND) ? "db" : store.name());
  }

  /** The name of a service's disk. */
  public String disk(Service service) {
    return of(service) + "-" + DISK;
  }

  /** The name of the disk that a store may have where it is a server of our own. */
  private String disk(Store store) {
    return store instanceof Redis ? of(store) + "-" + DISK : "";
  }

  /** The name of the store that a reference such as {@code postgres.host} is about. */
  Optional<Store> store(String reference) {
    String part = reference.substring(0, Math.max(reference.indexOf('.'), 0));
    return app.stores().stream().filter(store -> store.name().equals(part)).findFirst();
  }

  /** The names of all services, of a disk for each, and of all stores. */
  public List<String> all() {
    return Stream.concat(
            app.services().stream().flatMap(each -> Stream.of(of(each), disk(each))),
            app.stores().stream()
                .flatMap(each -> Stream.of(of(each), disk(each)).filter(name -> !name.isEmpty())))
        .toList();
  }

  /** That an instance of this name has names that parts of others have. */
  Optional<Finding> clash(Instance instance) {
    String first = app.services().get(0).name();
    return Stream.concat(
            app.services().stream().map(Service::name), app.stores().stream().map(Store::name))
        .filter(part -> !part.equals(first) && ("-" + instance.name()).endsWith("-" + part))
        .findFirst()
        .map(
            part ->
                Code.BAD_INSTANCE.at(
                    app.place("id"),
                    "'" + instance.name() + "' cannot name an instance",
                    "a name that ends in '" + part + "' could be that of another instance's part"));
  }

  /** What is wrong with these names under a platform's rule. */
  Optional<Finding> check(Platform platform) {
    return all().stream()
        .filter(name -> !platform.names().pattern().matcher(name).matches())
        .findFirst()
        .map(
            name ->
                Code.BAD_INSTANCE.at(
                    app.place("id"),
                    platform.who().does("does", "do") + " not accept the name '" + name + "'",
                    LeftOut.or("choose another id or instance name", platform)));
  }

  private static String shortened(String name, int max) {
    // A name that looks as if it had been cut is treated as one, so that no two can meet.
    if (name.length() <= max && !CUT.matcher(name).matches()) {
      return name;
    }
    String hash = hash(name).substring(0, 8);
    String head = name.substring(0, Math.min(name.length(), Math.max(1, max - 9)));
    return (head.endsWith("-") ? head.substring(0, head.length() - 1) : head) + "-" + hash;
  }

  private static String hash(String name) {
    try {
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
