package gen.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What kind of thing can be wrong. A code is named after the problem, is never reused for another
 * one, and has a page {@code docs/codes/<id>.md}.
 */
public enum Code {
  // The command line
  USAGE(Severity.ERROR),

  // Files as texts
  UNREADABLE(Severity.ERROR),
  TOO_LARGE(Severity.ERROR),
  NOT_UTF8(Severity.ERROR),
  EMPTY_FILE(Severity.ERROR),
  SYNTAX(Severity.ERROR),
  DUPLICATE_KEY(Severity.ERROR),
  YAML_EXTRA(Severity.ERROR),

  // Documents against their schema
  UNKNOWN_KEY(Severity.ERROR),
  MISSING_KEY(Severity.ERROR),
  WRONG_TYPE(Severity.ERROR),
  NOT_ALLOWED(Severity.ERROR),
  BAD_FORMAT(Severity.ERROR),
  BAD_SCHEMA(Severity.ERROR),

  // The descriptor
  ONE_VALUE(Severity.ERROR),
  BAD_REFERENCE(Severity.ERROR),
  UNKNOWN_REFERENCE(Severity.ERROR),
  REFERENCE_CYCLE(Severity.ERROR),
  NO_DATABASE(Severity.ERROR),
  COMMAND_STARTS_DATABASE(Severity.ERROR),
  STARTS_OWN_DATABASE(Severity.ERROR),
  UNKNOWN_PLATFORM(Severity.ERROR),
  BAD_INSTANCE(Severity.ERROR),
  FLOATING_TAG(Severity.WARNING),
  SECRET_IN_DESCRIPTOR(Severity.ERROR),
  NO_LEAN(Severity.ERROR),
  LEAN_OUTDATED(Severity.NOTE),

  // Platform folders
  BAD_PLATFORM(Severity.ERROR),
  BAD_TEMPLATE(Severity.ERROR),

  // What a platform cannot do for an app
  REFERENCE_UNAVAILABLE(Severity.ERROR),
  RESERVED_NAME(Severity.ERROR),
  TEXT_HAS_MEANING(Severity.ERROR),
  PORT_FIXED(Severity.ERROR),
  COMMAND_UNKNOWN(Severity.ERROR),
  COMMAND_WORDS(Severity.ERROR),
  PRIVILEGE_MISSING(Severity.ERROR),
  PRIVILEGE_UNCERTAIN(Severity.WARNING),
  PRIVILEGE_LIMITED(Severity.NOTE),
  POSTGRES_VERSION(Severity.ERROR),
  PLAN_UNKNOWN(Severity.ERROR),
  REGION_UNKNOWN(Severity.ERROR),
  MEMORY_LOW(Severity.ERROR),
  STORAGE_IMPOSSIBLE(Severity.ERROR),
  STORAGE_LOST(Severity.NOTE),
  BOOT_WINDOW(Severity.WARNING),
  MANUAL_STEP(Severity.NOTE),
  SECRET_ASKED(Severity.NOTE),
  UNCERTAIN_FACT(Severity.NOTE),

  // What was rendered
  RENDERED_WRONG(Severity.ERROR),

  // Writing
  FOREIGN_FILE(Severity.ERROR),
  EDITED_FILE(Severity.ERROR),
  CANNOT_WRITE(Severity.ERROR),
  BUSY(Severity.ERROR),
  OUTSIDE_OUTPUT(Severity.ERROR),
  BROKEN_MARKERS(Severity.ERROR),
  NOT_A_VARIABLE(Severity.ERROR),
  NO_SERVER(Severity.ERROR),
  NO_ENGINE(Severity.ERROR);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
  }

  /** How much a finding with this code matters. */
  public Severity severity() {
    return severity;
  }

  /** The name used in messages and documentation, such as {@code unknown-key}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The code with this name. */
  public static Optional<Code> of(String id) {
    return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
  }

  /** A finding with this code. */
  public Finding at(Place place, String message, String help) {
    return new Finding(this, place, message, help);
  }
}
