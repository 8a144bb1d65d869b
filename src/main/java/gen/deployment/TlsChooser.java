package gen.deployment;

import gen.app.App;
import gen.app.Postgres;
import gen.app.Service;
import gen.app.TlsMode;
import gen.app.TlsModes;
import gen.app.Value;
import gen.app.Variable;
import gen.platform.Platform;
import gen.platform.Platform.Database.Grant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses how an app uses TLS to a platform's database: in a way that works there and that its
 * driver knows.
 */
record TlsChooser(Postgres database, List<Variable> variables, Platform platform) {

  static final String REFERENCE = "postgres.sslmode";

  /** Those that encrypt go first, and those that demand no certificate before those that do. */
  private static final List<TlsMode> ORDER =
      List.of(
          TlsMode.REQUIRE,
          TlsMode.NO_VERIFY,
          TlsMode.VERIFY_FULL,
          TlsMode.VERIFY_CA,
          TlsMode.PREFER,
          TlsMode.ALLOW,
          TlsMode.DISABLE);

  /** The choice for a service of an app, and the app's own database. */
  static TlsChooser of(App app, Service service, Platform platform) {
    return new TlsChooser(app.database(), service.variables(), platform);
  }

  /** The mode to use; empty when the driver knows none that works. */
  Optional<TlsMode> mode() {
    return working(Grant.YES).or(() -> working(Grant.UNKNOWN));
  }

  /** The driver's word for it. */
  Optional<String> word() {
    return mode().flatMap(modes()::word);
  }

  /** False when nobody knows whether the mode works. */
  boolean isCertain() {
    return mode().map(this::takes).filter(Grant.UNKNOWN::equals).isEmpty();
  }

  /** The modes that the driver knows, and that all variables take which hold nothing else. */
  TlsModes modes() {
    TlsModes modes = database.connecting().modes();
    for (Variable variable : variables) {
      if (isMode(variable.value())) {
        modes = modes.allowing(variable.accepted());
      }
    }
    return modes;
  }

  private Optional<TlsMode> working(Grant grant) {
    TlsModes known = modes();
    return Stream.concat(Stream.of(platform.database().tls().mode()), ORDER.stream())
        .filter(mode -> known.word(mode).isPresent() && takes(mode) == grant)
        .findFirst();
  }

  private Grant takes(TlsMode mode) {
    return platform.database().tls().takes(mode);
  }

  private static boolean isMode(Value value) {
    return value instanceof Value.Text text
        && text.expression().toString().equals("${" + REFERENCE + "}");
  }
}
