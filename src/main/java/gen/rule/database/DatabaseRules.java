package gen.rule.database;

import gen.validate.Check;
import java.util.Map;
import java.util.TreeMap;

/** Lists the rules about the database and the way to it. */
public final class DatabaseRules {

  private DatabaseRules() {}

  /** Gives each check under the code of its rule. */
  public static Map<String, Check> checks() {
    Map<String, Check> checks = new TreeMap<>();
    checks.put("database-missing", new DatabaseMissing());
    checks.put("database-unused", new DatabaseUnused());
    checks.put("db-attach-step", new DbAttachStep());
    checks.put("db-connections", new DbConnections());
    checks.put("db-extension", new DbExtension());
    checks.put("db-host-public", new DbHostPublic());
    checks.put("db-pooler", new DbPooler());
    checks.put("db-privilege", new DbPrivilege());
    checks.put("db-schema-privilege", new DbSchemaPrivilege());
    checks.put("db-tls", new DbTls());
    checks.put("db-url-scheme", new DbUrlScheme());
    checks.put("db-url-shape", new DbUrlShape());
    checks.put("db-url-unencoded", new DbUrlUnencoded());
    checks.put("host-dead", new HostDead());
    checks.put("embedded-db-fallback", new EmbeddedDbFallback());
    checks.put("tls-globally-off", new TlsGloballyOff());
    checks.put("wiring-differs", new WiringDiffers());
    return checks;
  }
}
