package gen.rule.shared;

import java.util.regex.Pattern;

/** Commands that bring a database up to date. */
public final class Migrations {

  private static final Pattern RUN =
      Pattern.compile(
          "(?i)\\bmigrat(?:e|ions?)\\b|[:._-]migrat(?:e|ions?)\\b|\\bdb:(?:prepare|schema:load|setup)\\b"
              + "|\\bprisma\\s+db\\s+push\\b|\\balembic\\s+upgrade\\b|\\bupgrade\\s+head\\b"
              + "|\\bflask\\s+db\\s+upgrade\\b|\\bdrizzle-kit\\s+push\\b|\\bdb\\s+push\\b|\\bdb:push\\b"
              + "|\\bschema:update\\b|\\bsyncdb\\b|\\bgoose\\s+up\\b");

  private Migrations() {}

  /** True when a command runs them. */
  public static boolean areIn(ServiceCommand command) {
    return areIn(command.text());
  }

  /** True when a text runs them. */
  public static boolean areIn(String text) {
    return RUN.matcher(text).find();
  }
}
