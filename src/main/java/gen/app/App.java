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

  /**
   * The image and how it is started.
   *
   * @param command what to run instead of the image's own command; empty to leave it alone
   * @param entrypoint the image's own ENTRYPOINT
   * @param ownCommand the image's own CMD
   * @param writes folders that the app writes to
   * @param lean how to make an image of it without a database server
   * @param needsRoot true when it works as no other user
   * @param shell whether scripts can run in it
   * @param fixed variables that it was built with, and that change nothing when they are set
   */
  public record Image(
      String name,
      String tag,
      List<String> command,
      List<String> entrypoint,
      List<String> ownCommand,
      String user,
      List<String> writes,
      boolean needsRoot,
      Shell shell,
      List<String> fixed,
      BundledDatabase bundledDatabase,
      Optional<LeanRecipe> lean,
      Place commandPlace) {

    /** Name and tag of the image to install: the lean one where it was published. */
    public String reference() {
      return lean.filter(recipe -> recipe.isPublishedFor(tag)).map(LeanRecipe::name).orElse(name)
          + ":"
          + tag;
    }

    /** Name and tag of the image that the app's makers publish. */
    public String original() {
      return name + ":" + tag;
    }

    /** True when the image does not run as root. */
    public boolean isNonRoot() {
      return !user.equals("root") && !user.equals("0");
    }
  }

  /** Whether the image has a shell at {@code /bin/sh}, and where the descriptor says so. */
  public record Shell(boolean there, Place place) {}

  /** A database that the image starts by itself; both parts may be empty. */
  public record BundledDatabase(String startedBy, List<String> unless) {}

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
