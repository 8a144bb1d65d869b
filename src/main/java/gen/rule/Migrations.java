package gen.rule;

import gen.validate.Lexicon;
import gen.validate.Manifests;
import gen.validate.WordList;

/** Commands that bring a database up to date. */
final class Migrations {

  private Migrations() {}

  /** True when a command runs them. */
  static boolean areIn(Command command, Manifests manifests) {
    return areIn(command.text(), manifests.knowledge().words());
  }

  /** True when a text runs them. */
  static boolean areIn(String text, Lexicon words) {
    return words.of(WordList.MIGRATION).matcher(text).find();
  }
}
