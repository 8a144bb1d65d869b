package gen.platform;

import gen.document.Fields;
import gen.finding.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that a platform rents or rented, and its life.
 *
 * @param id what manifests call it
 * @param aliases other spellings that mean it too
 * @param allPlans true when it is an add-on service with all its plans, which manifests write
 *     behind a colon
 * @param from the first day; empty when nobody wrote it down
 * @param until the last day on which a new one can be had
 * @param successor what to take instead; empty if there is none
 * @param lacks features that it cannot have, such as {@code disk}
 * @param facts everything else that is known, such as {@code memoryMb}
 * @param doubt what is not certain about it; empty when all is
 */
public record Offer(
    Kind kind,
    String id,
    List<String> aliases,
    boolean allPlans,
    Status status,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String successor,
    List<String> lacks,
    Fields facts,
    LocalDate checked,
    String doubt) {

  /** What is rented. */
  public enum Kind {
    PLAN("plan"),
    DATABASE_PLAN("database plan"),
    CACHE_PLAN("cache plan"),
    ADDON("add-on"),
    STACK("stack"),
    POSTGRES("Postgres version"),
    REGION("region");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind as the data spell it. */
    public static Kind of(String word) {
      return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** The kind for messages. */
    public String words() {
      return words;
    }
  }

  /** Where it is in its life. */
  public enum Status {
    LIVE,
    /** Can be had, and its end is announced or expected. */
    DEPRECATED,
    ENDED,
    /** Was never offered, but people write it. */
    NEVER
  }

  /** One entry of {@code offers.yaml}; its group gives what it does not say itself. */
  static Offer of(Kind kind, Fields entry, Fields group) {
    return new Offer(
        kind,
        entry.text("id"),
        entry.texts("aliases"),
        entry.isTrue("allPlans"),
        Status.valueOf(entry.text("status", "live").toUpperCase(Locale.ROOT)),
        entry.optional("from").map(LocalDate::parse),
        entry.optional("until").map(LocalDate::parse),
        entry.text("successor", ""),
        entry.texts("lacks"),
        entry,
        LocalDate.parse(entry.text("checked", group.text("checked"))),
        entry.text("doubt", group.text("doubt", "")));
  }

  /** True when a manifest that says this means this offer. */
  public boolean isCalled(String text) {
    String name = allPlans ? text.replaceFirst(":.*", "") : text;
    return id.equals(name) || aliases.contains(name);
  }

  /** Everything that manifests call it. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(id), aliases.stream());
  }

  /** Megabytes of memory; 0 when nobody says it. */
  public int memoryMb() {
    return facts.number("memoryMb", 0);
  }

  /** Connections to a database of this plan; 0 when nobody says it. */
  public int connections() {
    return facts.number("connections", 0);
  }

  /** True when an app on this plan cannot have a disk. */
  boolean lacksDisk() {
    return lacks.contains("disk");
  }

  /** Where a region is, in words; its name when nobody says it. */
  String region() {
    return facts.text("place", id);
  }

  /** Days after which a database of this plan is deleted; 0 when it stays, or nobody says it. */
  public int deletedAfterDays() {
    return facts.number("deletedAfterDays", 0);
  }

  /** True when an app on this plan sleeps without visits. */
  public boolean sleeps() {
    return facts.isTrue("sleeps");
  }

  /** The day on which the makers of it end their support, if anybody says it. */
  public Optional<LocalDate> supportEnds() {
    return facts.optional("supportEnds").map(LocalDate::parse);
  }

  /** Where it stands in the data. */
  public Place place() {
    return facts.node().place();
  }
}
