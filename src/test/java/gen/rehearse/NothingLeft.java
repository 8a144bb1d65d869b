package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** After each test the server has the databases and roles that it had before. */
final class NothingLeft implements BeforeEachCallback, AfterEachCallback {

  private Set<String> before = Set.of();

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    before = TestPostgres.databasesAndRoles();
  }

  @Override
  public void afterEach(ExtensionContext context) throws SQLException {
    assertEquals(before, TestPostgres.databasesAndRoles());
  }
}
