package gen.rule.shared;

import gen.knowledge.Lexicon;
import gen.knowledge.WordList;
import gen.validate.Manifests;

/** Commands that bring a database up to date. */
public final class Migrations {

  private Migrations() {}

  /** True when a command runs them. */
  public static boolean areIn(ServiceCommand command, Manifests manifests) {
    return areIn(command.text(), manifests.knowledge().words());
  }

  /** True when a text runs them. */
  public static boolean areIn(String text, Lexicon words) {
    return words.of(WordList.MIGRATION).matcher(text).find();
  }
}
