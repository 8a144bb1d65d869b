package gen.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** After all tests of a class the server has the databases and roles that it had before. */
final class NothingLeft implements BeforeAllCallback, AfterAllCallback {

  private Set<String> before = Set.of();

  @Override
  public void beforeAll(ExtensionContext context) throws SQLException {
    before = TestPostgres.databasesAndRoles();
  }

  @Override
  public void afterAll(ExtensionContext context) throws SQLException {
    assertEquals(before, TestPostgres.databasesAndRoles());
  }
}
