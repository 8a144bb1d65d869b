package gen.deployment;

import gen.app.Store;
import gen.platform.Plan;

/**
 * A store on the platform.
 *
 * @param store what the app needs of it
 * @param name its name on the platform
 * @param version the major version
 */
public record StorePart(Store store, String name, Plan plan, int version, String region)
    implements Part {

  /** The word by which readings call a Postgres. */
  public static final String DATABASE = "database";

  @Override
  public String kind() {
    return DATABASE;
  }

  @Override
  public String key() {
    return store.name();
  }
}
