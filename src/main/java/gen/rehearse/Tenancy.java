package gen.rehearse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An installation: the server, the stores that were made for it, and the environments of its parts.
 */
record Tenancy(Provisioner provisioner, Stores stores, Environment environment) {

  /** Its Postgres. */
  Tenant tenant() {
    return stores.postgres();
  }

  /** What the platform would give to a part. */
  Map<String, String> variables(PlacedPart part) {
    return environment.variables().get(part.part().owner());
  }

  /** The texts that nobody may see. */
  List<String> secrets() {
    return environment.secrets();
  }

  /** A text with every secret in it covered. */
  String covered(String text) {
    String covered = text;
    for (String secret : secrets()) {
      covered = covered.replace(secret, "•••");
    }
    return covered;
  }

  /** True when a text holds a secret. */
  boolean isTold(String text) {
    return secrets().stream().anyMatch(text::contains);
  }

  /** The variables of a part as they are when no database is attached. */
  Map<String, String> withoutDatabase(PlacedPart part) {
    Map<String, String> rest = new LinkedHashMap<>(variables(part));
    rest.keySet().removeAll(environment.ofDatabase());
    return rest;
  }
}
