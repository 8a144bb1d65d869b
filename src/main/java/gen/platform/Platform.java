package gen.platform;

import gen.app.Alphabet;
import gen.document.Fields;
import gen.finding.Source;
import gen.finding.Who;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A folder {@code templates/<id>/}: everything that is known about one platform, as data.
 *
 * @param source the text of its {@code platform.yaml}
 * @param facts the whole of {@code platform.yaml}, for pages and tables
 */
public record Platform(
    String id,
    String title,
    Source source,
    List<OutputFile> files,
    Button button,
    References references,
    Database database,
    Optional<RedisRule> redis,
    SecretRule secrets,
    PortRule port,
    CommandRule command,
    Optional<ReleaseRule> release,
    NameRule names,
    Offers offers,
    Catalogue plans,
    Catalogue databasePlans,
    Catalogue redisPlans,
    Regions regions,
    HealthRule health,
    DiskRule disk,
    Optional<AdapterRule> adapter,
    List<ReadingRule> readings,
    Fields facts) {

  /** The platform as findings speak of it. */
  public Who who() {
    return new Who(title, id);
  }

  /** The file that is for this. */
  public Optional<OutputFile> file(OutputFile.Use use) {
    return files.stream().filter(file -> file.use().filter(use::equals).isPresent()).findFirst();
  }

  /** The facts, spelt as templates can reach them. */
  public Facts see() {
    return new Facts(facts);
  }

  /** How an installation is begun. */
  public record Button(Shape shape, String link, String image, String label) {
    /** What the person who installs the app sees first. */
    public enum Shape {
      /** A button that reads the files from a repository. */
      REPOSITORY,
      /** A button that reads a template stored on the platform. */
      TEMPLATE,
      /** No button: commands. */
      COMMANDS
    }
  }

  /**
   * What the platform can hand over, by reference name.
   *
   * @param composes true when a manifest can mix text and references in one value
   * @param meaning what a text cannot hold, because the platform would take it for a reference
   */
  public record References(
      boolean composes, Optional<Pattern> meaning, Map<String, Reference> values) {}

  /**
   * How one reference is had.
   *
   * @param token what the platform calls it, or the constant
   * @param runtime what it is made of when the app starts; empty when it cannot be known then
   * @param urlSafe true when the value never needs percent-encoding
   * @param plainUrl true for a URL that never has a query
   */
  public record Reference(
      Origin origin, String token, String runtime, boolean urlSafe, boolean plainUrl) {
    /** Where the value comes from. */
    public enum Origin {
      /** The manifest names a property of the database. */
      DATABASE,
      /** The manifest names a property of the Redis. */
      CACHE,
      /** The manifest names a variable of the service itself. */
      SERVICE,
      /** The platform sets this variable by itself; {@code *} is any one name of our choice. */
      GIVEN,
      /** Made of variables that exist only when the app starts. */
      RUNTIME,
      /** The same text for everybody. */
      CONSTANT;

      /** True when the manifest names a property of a store. */
      public boolean isOfStore() {
        return this == DATABASE || this == CACHE;
      }

      /** True when the manifest names a property of anything. */
      public boolean isNamed() {
        return isOfStore() || this == SERVICE;
      }
    }
  }

  /** The managed Postgres. */
  public record Database(
      String title,
      Tls tls,
      List<Integer> versions,
      int preferredVersion,
      Map<String, Grant> privileges) {
    /** True when connections without TLS are refused. */
    public boolean tlsRequired() {
      return tls.required();
    }

    /** What the platform's role may do. */
    public enum Grant {
      YES,
      NO,
      UNKNOWN
    }
  }

  /**
   * How secrets come to be: a fixed kind, or of any length and alphabet.
   *
   * @param bytes how many each encodes; 0 where it encodes none
   */
  public record SecretRule(boolean free, int length, Alphabet alphabet, int bytes) {}

  /**
   * Who decides the port.
   *
   * @param dictated true when the platform decides it and the app must follow
   * @param variable the variable in which the platform tells the port or is told it; may be empty
   */
  public record PortRule(boolean dictated, String variable) {}

  /**
   * How a command is replaced.
   *
   * @param replacesEntrypoint true when it replaces ENTRYPOINT as well as CMD
   * @param word what each word must look like, so that all readings of the command agree
   */
  public record CommandRule(boolean replacesEntrypoint, Pattern word) {}

  /** What names may look like. */
  public record NameRule(Pattern pattern, int maxLength, String scope) {}

  /** Regions for the app and its database. */
  public record Regions(String standard, Map<String, String> places) {}

  /**
   * How a file of ours gets to run before the app.
   *
   * @param urlVariable the variable that holds the database's URL for it
   * @param redisVariable the variable that holds that of the Redis
   * @param builds true when the platform builds an image for it, into which a shell can be put
   */
  public record AdapterRule(String urlVariable, String redisVariable, boolean builds) {}

  /** True for a variable that the platform sets by itself. */
  public boolean isReserved(String variable) {
    return variable.matches(facts.text("reservedVariables.pattern", "(?!)"));
  }
}
