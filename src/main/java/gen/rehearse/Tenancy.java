package gen.rehearse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who plays along: the server, the tenant that was made on it, and the environment for the app.
 *
 * @param variables what the platform would give to the app
 * @param ofDatabase the names of those that the database hands over
 * @param secrets the texts that nobody may see
 */
record Tenancy(
    Provisioner provisioner,
    Tenant tenant,
    Map<String, String> variables,
    Set<String> ofDatabase,
    List<String> secrets) {

  /** A text with every secret in it covered. */
  String covered(String text) {
    String covered = text;
    for (String secret : secrets) {
      covered = covered.replace(secret, "•••");
    }
    return covered;
  }

  /** True when a text holds a secret. */
  boolean isTold(String text) {
    return secrets.stream().anyMatch(text::contains);
  }

  /** The variables as they are when no database is attached. */
  Map<String, String> withoutDatabase() {
    Map<String, String> rest = new LinkedHashMap<>(variables);
    rest.keySet().removeAll(ofDatabase);
    return rest;
  }
}
