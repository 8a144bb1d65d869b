package gen.finding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What kind of thing can be wrong. A code is named after the problem, is never reused for another
 * one, and has a page {@code docs/codes/<id>.md}. Those that gen itself knows are constants here;
 * rules about manifests bring their own.
 *
 * @param id the name used in messages and documentation, such as {@code unknown-key}
 * @param severity how much a finding with this code matters
 */
public record Code(String id, Severity severity) implements Comparable<Code> {

  private static final Map<String, Code> OWN = new LinkedHashMap<>();

  // The command line
  public static final Code USAGE = own("usage", Severity.ERROR);

  // Files as texts
  public static final Code UNREADABLE = own("unreadable", Severity.ERROR);
  public static final Code TOO_LARGE = own("too-large", Severity.ERROR);
  public static final Code NOT_UTF8 = own("not-utf8", Severity.ERROR);
  public static final Code EMPTY_FILE = own("empty-file", Severity.ERROR);
  public static final Code SYNTAX = own("syntax", Severity.ERROR);
  public static final Code DUPLICATE_KEY = own("duplicate-key", Severity.ERROR);
  public static final Code YAML_EXTRA = own("yaml-extra", Severity.ERROR);

  // Documents against their schema
  public static final Code UNKNOWN_KEY = own("unknown-key", Severity.ERROR);
  public static final Code MISSING_KEY = own("missing-key", Severity.ERROR);
  public static final Code WRONG_TYPE = own("wrong-type", Severity.ERROR);
  public static final Code NOT_ALLOWED = own("not-allowed", Severity.ERROR);
  public static final Code BAD_FORMAT = own("bad-format", Severity.ERROR);
  public static final Code BAD_SCHEMA = own("bad-schema", Severity.ERROR);

  // The descriptor
  public static final Code ONE_VALUE = own("one-value", Severity.ERROR);
  public static final Code VALUE_UNREACHED = own("value-unreached", Severity.ERROR);
  public static final Code VALUES_INCOMPLETE = own("values-incomplete", Severity.ERROR);
  public static final Code STORAGE_VARIABLE = own("storage-variable", Severity.ERROR);
  public static final Code BAD_REFERENCE = own("bad-reference", Severity.ERROR);
  public static final Code UNKNOWN_REFERENCE = own("unknown-reference", Severity.ERROR);
  public static final Code REFERENCE_CYCLE = own("reference-cycle", Severity.ERROR);
  public static final Code NO_DATABASE = own("no-database", Severity.ERROR);
  public static final Code STORE_UNUSED = own("store-unused", Severity.ERROR);
  public static final Code COMMAND_STARTS_DATABASE = own("command-starts-database", Severity.ERROR);
  public static final Code STARTS_OWN_DATABASE = own("starts-own-database", Severity.ERROR);
  public static final Code UNKNOWN_PLATFORM = own("unknown-platform", Severity.ERROR);
  public static final Code PLATFORM_LEFT_OUT = own("platform-left-out", Severity.ERROR);
  public static final Code LEFT_OUT_SETTING = own("left-out-setting", Severity.NOTE);
  public static final Code BAD_INSTANCE = own("bad-instance", Severity.ERROR);
  public static final Code INSTANCE_UNLISTED = own("instance-unlisted", Severity.NOTE);
  public static final Code FLOATING_TAG = own("floating-tag", Severity.WARNING);
  public static final Code SECRET_IN_DESCRIPTOR = own("secret-in-descriptor", Severity.ERROR);

  // Platform folders
  public static final Code BAD_PLATFORM = own("bad-platform", Severity.ERROR);
  public static final Code BAD_TEMPLATE = own("bad-template", Severity.ERROR);

  // What a platform cannot do for an app
  public static final Code REFERENCE_UNAVAILABLE = own("reference-unavailable", Severity.ERROR);
  public static final Code CONDITION_UNKNOWN = own("condition-unknown", Severity.ERROR);
  public static final Code RESERVED_NAME = own("reserved-name", Severity.ERROR);
  public static final Code TEXT_HAS_MEANING = own("text-has-meaning", Severity.ERROR);
  public static final Code PORT_FIXED = own("port-fixed", Severity.ERROR);
  public static final Code COMMAND_UNKNOWN = own("command-unknown", Severity.ERROR);
  public static final Code COMMAND_WORDS = own("command-words", Severity.ERROR);
  public static final Code SHELL_MISSING = own("shell-missing", Severity.ERROR);
  public static final Code TLS_MODE_REFUSED = own("tls-mode-refused", Severity.ERROR);
  public static final Code TLS_MODE_UNCERTAIN = own("tls-mode-uncertain", Severity.WARNING);
  public static final Code TLS_UNSAID = own("tls-unsaid", Severity.WARNING);
  public static final Code REDIS_TLS_UNSAID = own("redis-tls-unsaid", Severity.WARNING);
  public static final Code RELEASE_IMPOSSIBLE = own("release-impossible", Severity.ERROR);
  public static final Code STORE_UNAVAILABLE = own("store-unavailable", Severity.ERROR);
  public static final Code JOBS_LOST = own("jobs-lost", Severity.ERROR);
  public static final Code JOBS_UNCERTAIN = own("jobs-uncertain", Severity.WARNING);
  public static final Code CACHE_FILLS = own("cache-fills", Severity.NOTE);
  public static final Code PRIVILEGE_MISSING = own("privilege-missing", Severity.ERROR);
  public static final Code PRIVILEGE_UNCERTAIN = own("privilege-uncertain", Severity.WARNING);
  public static final Code PRIVILEGE_LIMITED = own("privilege-limited", Severity.NOTE);
  public static final Code POSTGRES_VERSION = own("postgres-version", Severity.ERROR);
  public static final Code PLAN_UNKNOWN = own("plan-unknown", Severity.ERROR);
  public static final Code REGION_UNKNOWN = own("region-unknown", Severity.ERROR);
  public static final Code MEMORY_LOW = own("memory-low", Severity.ERROR);
  public static final Code STORAGE_IMPOSSIBLE = own("storage-impossible", Severity.ERROR);
  public static final Code STORAGE_LOST = own("storage-lost", Severity.WARNING);
  public static final Code BOOT_WINDOW = own("boot-window", Severity.WARNING);
  public static final Code MANUAL_STEP = own("manual-step", Severity.NOTE);
  public static final Code ADAPTER_BUILD = own("adapter-build", Severity.NOTE);
  public static final Code SECRET_ASKED = own("secret-asked", Severity.NOTE);
  public static final Code DESCRIPTION_LENGTH = own("description-length", Severity.NOTE);
  public static final Code UNCERTAIN_FACT = own("uncertain-fact", Severity.NOTE);

  // The image without a database server
  public static final Code NO_LEAN = own("no-lean", Severity.ERROR);
  public static final Code LEAN_OUTDATED = own("lean-outdated", Severity.NOTE);

  // What was rendered
  public static final Code RENDERED_WRONG = own("rendered-wrong", Severity.ERROR);

  // Judging files of others
  public static final Code UNKNOWN_CODE = own("unknown-code", Severity.ERROR);
  public static final Code SUPPRESSION_REASON = own("suppression-reason", Severity.ERROR);
  public static final Code SUPPRESSION_UNUSED = own("suppression-unused", Severity.WARNING);
  public static final Code NOTHING_TO_JUDGE = own("nothing-to-judge", Severity.ERROR);

  // Writing
  public static final Code FOREIGN_FILE = own("foreign-file", Severity.ERROR);
  public static final Code EDITED_FILE = own("edited-file", Severity.ERROR);
  public static final Code CANNOT_WRITE = own("cannot-write", Severity.ERROR);
  public static final Code BUSY = own("busy", Severity.ERROR);
  public static final Code OUTSIDE_OUTPUT = own("outside-output", Severity.ERROR);
  public static final Code OUTSIDE_REPOSITORY = own("outside-repository", Severity.ERROR);
  public static final Code MANIFEST_DRIFT = own("manifest-drift", Severity.ERROR);
  public static final Code BROKEN_MARKERS = own("broken-markers", Severity.ERROR);
  public static final Code OWN_WORDS_PLAIN = own("own-words-plain", Severity.WARNING);
  public static final Code OWN_WORDS_UNUSED = own("own-words-unused", Severity.WARNING);
  public static final Code NOT_A_VARIABLE = own("not-a-variable", Severity.ERROR);
  public static final Code NO_SERVER = own("no-server", Severity.ERROR);
  public static final Code NO_ENGINE = own("no-engine", Severity.ERROR);

  private static Code own(String id, Severity severity) {
    Code code = new Code(id, severity);
    OWN.put(id, code);
    return code;
  }

  /** Every code that gen itself knows. */
  public static List<Code> all() {
    return List.copyOf(OWN.values());
  }

  /** The code of gen's own with this name. */
  public static Optional<Code> of(String id) {
    return Optional.ofNullable(OWN.get(id));
  }

  /** As in the list here, where the more telling ones come first; then by name. */
  @Override
  public int compareTo(Code other) {
    return Comparator.comparingInt(Code::rank).thenComparing(Code::id).compare(this, other);
  }

  private int rank() {
    int rank = List.copyOf(OWN.keySet()).indexOf(id);
    return rank < 0 ? OWN.size() : rank;
  }

  /** The same code, mattering no more than this: for what is not certain. */
  public Code atMost(Severity limit) {
    return severity.compareTo(limit) < 0 ? new Code(id, limit) : this;
  }

  /** A finding with this code. */
  public Finding at(Place place, String message, String help) {
    return new Finding(this, place, message, help);
  }
}
