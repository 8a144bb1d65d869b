package gen.platform;

import gen.document.Fields;
import java.util.Optional;
import java.util.regex.Pattern;

/** What scripts on a computer do on a platform: patterns of the lines that do it. */
public record ScriptFacts(Fields group) {

  /** A line that makes a database. */
  public Optional<Pattern> create() {
    return group.optional("create").map(Pattern::compile);
  }

  /** A line that hands a database over to an app. */
  public Optional<Pattern> attach() {
    return group.optional("attach").map(Pattern::compile);
  }

  /** Such a line that names the role, as {@code user}. */
  public Optional<Pattern> attachAs() {
    return group.optional("attachAs").map(Pattern::compile);
  }

  /** A line that makes a role for a {@code user}. */
  public Optional<Pattern> role() {
    return group.optional("role").map(Pattern::compile);
  }

  /** Roles that cannot make tables. */
  public Optional<Pattern> rolesWithoutTables() {
    return group.optional("rolesWithoutTables").map(Pattern::compile);
  }

  /** A line that sets a variable. */
  public Optional<Pattern> secret() {
    return group.optional("secret").map(Pattern::compile);
  }

  /** A line that deploys the app. */
  public Optional<Pattern> deploy() {
    return group.optional("deploy").map(Pattern::compile);
  }
}
