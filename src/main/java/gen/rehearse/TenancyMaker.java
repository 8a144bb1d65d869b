package gen.rehearse;

import gen.reading.Located;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes tenants and their environments, and takes away again what it made. When the program is made
 * to end, that is done by another thread, so one waits for the other.
 */
final class TenancyMaker implements AutoCloseable {

  private final RehearsalOrder play;
  private final StartedManifests stage;
  private final PlatformRuntime runtime;
  private final Provisioner provisioner;
  private final Deque<Tenant> tenants = new ArrayDeque<>();
  private boolean over;
  private final AtExit exit = AtExit.run(this::dropAll);

  TenancyMaker(
      RehearsalOrder play,
      StartedManifests stage,
      PlatformRuntime runtime,
      Provisioner provisioner) {
    this.play = play;
    this.stage = stage;
    this.runtime = runtime;
    this.provisioner = provisioner;
  }

  /** A database with a role of its own, as the platform gives it. */
  synchronized Tenant tenant() throws SQLException {
    if (over) {
      throw new SQLException("this program is ending");
    }
    Tenant tenant = provisioner.create(play.platform(), runtime.hasPlainPasswords());
    tenants.push(tenant);
    return tenant;
  }

  /** What the platform makes of the manifests for a tenant; secrets are new each time. */
  Environment.Result environment(Tenant tenant) {
    String database = stage.database().attribute("name").map(Located::value).orElse("");
    return new Environment(runtime, tenant, database, play.wishes().answers()).of(stage.service());
  }

  /** A tenant with its environment. */
  Tenancy cast(Tenant tenant, Environment.Result environment) {
    return new Tenancy(
        provisioner,
        tenant,
        environment.variables(),
        environment.ofDatabase(),
        environment.secrets());
  }

  /** The same variables, but at the database's address nothing listens. */
  Map<String, String> unreachable(Tenancy cast) throws IOException {
    Map<String, String> elsewhere =
        environment(cast.tenant().unreachable(AppProcess.freePort())).variables();
    Map<String, String> variables = new LinkedHashMap<>(cast.variables());
    cast.ofDatabase().forEach(name -> variables.put(name, elsewhere.get(name)));
    return variables;
  }

  /** With a connection of its own, because the other one may be in use. */
  private synchronized void dropAll() {
    over = true;
    try (Provisioner other = Provisioner.on(play.server())) {
      for (Tenant tenant : tenants) {
        other.drop(tenant);
      }
      tenants.clear();
    } catch (SQLException e) {
      // The program is ending; there is nobody left to tell.
      return;
    }
  }

  @Override
  public synchronized void close() throws SQLException {
    for (Tenant tenant : tenants) {
      provisioner.drop(tenant);
    }
    tenants.clear();
    exit.close();
  }
}
