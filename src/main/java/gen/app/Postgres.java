package gen.app;

import java.util.List;

/**
 * What the app needs of a Postgres database.
 *
 * @param name the word for it in references
 * @param min the oldest major version that the app takes
 * @param max the newest one
 * @param needed rights without which the app does not work
 * @param wanted rights without which it lacks something
 */
public record Postgres(
    String name,
    int min,
    int max,
    List<String> needed,
    List<String> wanted,
    Connecting connecting,
    List<String> extensions)
    implements Store {

  /** The word for this kind of store, and the name of the one of the short form. */
  public static final String KIND = "postgres";

  @Override
  public String kind() {
    return KIND;
  }
}
