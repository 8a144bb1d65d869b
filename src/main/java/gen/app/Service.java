package gen.app;

import gen.document.Fields;
import gen.finding.Place;
import java.util.List;
import java.util.Optional;

/**
 * A program of the app that runs all the time.
 *
 * <pre>
 * image: {name: mathesar/mathesar, tag: "0.10.1"}
 * http: {port: 8000}
 * env: {POSTGRES_HOST: "${postgres.host}"}
 * </pre>
 *
 * @param name the word for it in the descriptor; {@value #FIRST} where the descriptor has the short
 *     form
 * @param http how it is reached; with port 0 it answers nobody
 * @param release what runs before a new release of it is started
 * @param storage folders of this service alone
 * @param written its keys as they stand in the descriptor
 */
public record Service(
    String name,
    Image image,
    App.Http http,
    Optional<ReleaseStep> release,
    List<Variable> variables,
    List<App.Storage> storage,
    Amount memoryMb,
    Fields written) {

  /** The name of the service of the short form. */
  public static final String FIRST = "app";

  /** True when it answers requests. */
  public boolean isReached() {
    return http.port() != 0;
  }

  /**
   * Where a dotted path of keys stands: its value, or the last key of it that is written. The first
   * of several paths that is written whole counts, and where none is, the last of them.
   */
  public Place place(String path, String... others) {
    return written.keyOf(path, others);
  }

  /** The variable with this name; where it can have several values, with the first of them. */
  public Optional<Variable> variable(String variable) {
    return variables.stream().filter(each -> each.name().equals(variable)).findFirst();
  }
}
