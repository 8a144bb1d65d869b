package gen.rule.start;

import gen.validate.Check;
import java.util.Map;
import java.util.TreeMap;

/** Lists the rules about storage, port, command and start. */
public final class StartRules {

  private StartRules() {}

  /** Gives each check under the code of its rule. */
  public static Map<String, Check> checks() {
    Map<String, Check> checks = new TreeMap<>();
    checks.put("bind-address", new BindAddress());
    checks.put("boot-timeout", new BootTimeout());
    checks.put("command-needs-shell", new CommandNeedsShell());
    checks.put("health-check-missing", new HealthCheckMissing());
    checks.put("migrations-concurrent", new MigrationsConcurrent());
    checks.put("migrations-unplaced", new MigrationsUnplaced());
    checks.put("persistence-missing", new PersistenceMissing());
    checks.put("port-mismatch", new PortMismatch());
    checks.put("predeploy-disk", new PredeployDisk());
    checks.put("private-network-ip-family", new PrivateNetworkIpFamily());
    checks.put("privileged-port", new PrivilegedPort());
    checks.put("root-required", new RootRequired());
    checks.put("scale-to-zero", new ScaleToZero());
    checks.put("smtp-blocked", new SmtpBlocked());
    checks.put("volume-path", new VolumePath());
    return checks;
  }
}
