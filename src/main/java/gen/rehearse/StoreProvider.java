package gen.rehearse;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Provides the stores of installations, and takes away again what it made. When the program is made
 * to end, that is done by another thread, so one waits for the other.
 */
final class StoreProvider implements AutoCloseable {

  private final RehearsalOrder play;
  private final PlatformRuntime runtime;
  private final Provisioner provisioner;
  private final RedisMaker caches;
  private final Deque<Tenant> tenants = new ArrayDeque<>();
  private boolean over;
  private final AtExit exit = AtExit.run(this::dropAll);

  StoreProvider(
      RehearsalOrder play, PlatformRuntime runtime, Provisioner provisioner, RedisMaker caches) {
    this.play = play;
    this.runtime = runtime;
    this.provisioner = provisioner;
    this.caches = caches;
  }

  /** The server of the databases. */
  Provisioner provisioner() {
    return provisioner;
  }

  /** A database with a role of its own, as the platform gives it, and every Redis. */
  synchronized Stores make() throws SQLException, IOException, InterruptedException {
    if (over) {
      throw new SQLException("this program is ending");
    }
    Tenant tenant = provisioner.create(play.platform(), runtime.hasPlainPasswords());
    tenants.push(tenant);
    return new Stores(tenant, caches.make());
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
  public synchronized void close() throws SQLException, IOException {
    caches.close();
    for (Tenant tenant : tenants) {
      provisioner.drop(tenant);
    }
    tenants.clear();
    exit.close();
  }
}
