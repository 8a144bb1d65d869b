package gen.rule;

import gen.validate.Check;
import java.util.Map;
import java.util.TreeMap;

/** The rules whose checks need more than data, by code. */
public final class Rulebook {

  private Rulebook() {}

  /** Every check, by the code of its rule. */
  public static Map<String, Check> checks() {
    Map<String, Check> checks = new TreeMap<>();
    checks.put("region-mismatch", new RegionMismatch());
    checks.put("plan-retired", new PlanRetired());
    checks.put("secret-charset", new SecretCharset());
    checks.put("secret-diverges", new SecretDiverges());
    checks.put("secret-ephemeral", new SecretEphemeral());
    checks.put("secret-format", new SecretFormat());
    checks.put("secret-literal", new SecretLiteral());
    checks.put("secret-logged", new SecretLogged());
    checks.put("secret-not-generated", new SecretNotGenerated());
    checks.put("db-attach-step", new DbAttachStep());
    checks.put("db-connections", new DbConnections());
    checks.put("db-extension", new DbExtension());
    checks.put("db-host-public", new DbHostPublic());
    checks.put("db-pooler", new DbPooler());
    checks.put("db-privilege", new DbPrivilege());
    checks.put("db-tls", new DbTls());
    checks.put("db-url-scheme", new DbUrlScheme());
    checks.put("db-url-shape", new DbUrlShape());
    checks.put("db-url-unencoded", new DbUrlUnencoded());
    checks.put("embedded-db-fallback", new EmbeddedDbFallback());
    checks.put("tls-globally-off", new TlsGloballyOff());
    checks.put("bind-address", new BindAddress());
    checks.put("command-needs-shell", new CommandNeedsShell());
    checks.put("persistence-missing", new PersistenceMissing());
    checks.put("plan-memory-low", new PlanMemoryLow());
    checks.put("port-mismatch", new PortMismatch());
    checks.put("predeploy-disk", new PredeployDisk());
    checks.put("private-network-ip-family", new PrivateNetworkIpFamily());
    checks.put("privileged-port", new PrivilegedPort());
    checks.put("root-required", new RootRequired());
    checks.put("volume-path", new VolumePath());
    checks.put("admin-env-order", new AdminEnvOrder());
    checks.put("base-url-guessed", new BaseUrlGuessed());
    checks.put("base-url-placeholder", new BaseUrlPlaceholder());
    checks.put("base-url-scheme", new BaseUrlScheme());
    checks.put("base-url-unset", new BaseUrlUnset());
    checks.put("boot-timeout", new BootTimeout());
    checks.put("build-time-env", new BuildTimeEnv());
    checks.put("cookie-public-suffix", new CookiePublicSuffix());
    checks.put("csrf-origin", new CsrfOrigin());
    checks.put("default-credentials", new DefaultCredentials());
    checks.put("first-admin-open", new FirstAdminOpen());
    checks.put("health-check-missing", new HealthCheckMissing());
    checks.put("host-allowlist", new HostAllowlist());
    checks.put("migrations-concurrent", new MigrationsConcurrent());
    checks.put("migrations-unplaced", new MigrationsUnplaced());
    checks.put("proxy-trust", new ProxyTrust());
    checks.put("scale-to-zero", new ScaleToZero());
    checks.put("smtp-blocked", new SmtpBlocked());
    checks.put("trust-wildcard", new TrustWildcard());
    checks.put("secret-not-marked", new SecretNotMarked());
    return checks;
  }
}
