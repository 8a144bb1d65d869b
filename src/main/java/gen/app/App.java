package gen.app;

import gen.document.Fields;
import gen.finding.Place;
import gen.finding.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The descriptor, read and checked. Names no platform except as a key of {@link #platforms}.
 *
 * <pre>
 * id: mathesar
 * name: Mathesar
 * image: {name: mathesar/mathesar, tag: "0.10.1"}
 * http: {port: 8000}
 * postgres: {}
 * env: {POSTGRES_HOST: "${postgres.host}"}
 * </pre>
 *
 * <p>These keys at the top are the short form of an app with one service and one store.
 *
 * @param services what runs; the first one answers visitors
 * @param stores where services keep their data
 * @param written the descriptor as it stands in its file
 */
public record App(
    String id,
    String name,
    String description,
    List<String> notes,
    Links links,
    List<Service> services,
    List<Store> stores,
    Work work,
    Admin admin,
    Docs docs,
    Counting counting,
    Selection selection,
    Map<String, Options> platforms,
    Place descriptionPlace,
    Fields written) {

  /** The file. */
  public Source source() {
    return written.node().place().source();
  }

  /**
   * Where a dotted path of keys stands: its value, or the last key of it that is written. The first
   * of several paths that is written whole counts, and where none is, the last of them.
   */
  public Place place(String path, String... others) {
    return written.keyOf(path, others);
  }

  /** The tag of the release that the descriptor is about: that of what answers visitors. */
  public String release() {
    return web().image().tag();
  }

  /** The service that answers visitors. */
  public Service web() {
    return services.get(0);
  }

  /** The variables of all services. */
  public List<Variable> variables() {
    return services.stream().flatMap(service -> service.variables().stream()).toList();
  }

  /** The variable with this name; where it can have several values, with the first of them. */
  public Optional<Variable> variable(String variable) {
    return services.stream().flatMap(service -> service.variable(variable).stream()).findFirst();
  }

  /** The folders of all services whose content matters. */
  public List<Storage> storage() {
    return services.stream().flatMap(service -> service.storage().stream()).toList();
  }

  /** The store that the app cannot be without: its Postgres. */
  public Postgres database() {
    return stores.stream()
        .filter(Postgres.class::isInstance)
        .map(Postgres.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** The Redis of the app; empty where it has none. */
  public Optional<Redis> redis() {
    return stores.stream().filter(Redis.class::isInstance).map(Redis.class::cast).findFirst();
  }

  /** How the app is reached. */
  public record Http(
      int port, List<String> portOption, Optional<String> health, Amount startSeconds) {}

  /** What the app does besides answering visitors. */
  public record Work(boolean unattended, boolean smtp) {}

  /** A folder whose content matters; {@code variable}, if there is one, names another for it. */
  public record Storage(
      String path, String holds, Loss loss, int sizeGb, String variable, Place place) {}

  /** What losing a folder means. */
  public enum Loss {
    ACCEPTABLE,
    UNWANTED,
    FATAL
  }

  /** How the first administrator comes to be. */
  public record Admin(
      boolean firstVisitor, String path, String defaultLogin, List<String> variables) {}

  /** The last time that somebody installed the app from the generated files. */
  public record Verified(String on, String tag, int minutes, Place place) {}

  /** What the maintainer said about this platform; all empty if nothing. */
  public Options options(String platform) {
    return platforms.getOrDefault(platform, Options.NONE);
  }

  /**
   * Why a platform is left out, and where that is said; nothing when it is not left out.
   *
   * @return a text that is empty where no reason is given
   */
  public Optional<Selection.Mention> leftOut(String platform) {
    Optional<Selection.Mention> leave = options(platform).leave();
    return leave.isPresent() || !selection.isExcluded(platform)
        ? leave
        : Optional.of(new Selection.Mention("", selection.place()));
  }

  /** True when this word is the option, or a group of short options that holds it. */
  public static boolean isOption(String word, String option) {
    boolean isShort = option.length() == 2 && option.charAt(0) == '-';
    return word.equals(option)
        || option.startsWith("--") && word.startsWith(option + "=")
        || isShort
            && word.matches(
                "-[A-Za-z]*" + java.util.regex.Pattern.quote(option.substring(1)) + "[A-Za-z]*");
  }
}
