package gen.rule;

import java.util.regex.Pattern;

/** Commands that bring a database up to date. */
final class Migrations {

  private static final Pattern RUN =
      Pattern.compile(
          "(?i)\\bmigrat(?:e|ions?)\\b|[:._-]migrat(?:e|ions?)\\b|\\bdb:(?:prepare|schema:load|setup)\\b"
              + "|\\bprisma\\s+db\\s+push\\b|\\balembic\\s+upgrade\\b|\\bupgrade\\s+head\\b"
              + "|\\bflask\\s+db\\s+upgrade\\b|\\bdrizzle-kit\\s+push\\b|\\bdb\\s+push\\b|\\bdb:push\\b"
              + "|\\bschema:update\\b|\\bsyncdb\\b|\\bgoose\\s+up\\b");

  private Migrations() {}

  /** True when a command runs them. */
  static boolean areIn(Command command) {
    return areIn(command.text());
  }

  /** True when a text runs them. */
  static boolean areIn(String text) {
    return RUN.matcher(text).find();
  }
}
