package gen.install;

import gen.page.Sentences;
import gen.page.Words;
import gen.platform.Instructions;
import gen.platform.Origin;
import gen.platform.Statement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts what is known of a platform into words. What nobody has confirmed gets the mark; prices get
 * old, so each of them carries the day on which it was looked up.
 */
record FactWords(Sentences sentences) {

  private static final Pattern PRICE = Pattern.compile("\\$[0-9]");

  /** A sentence; no words where nobody says it. */
  Words line(Statement statement) {
    Words words = filled(statement.text(), statement.origin());
    return !statement.isSaid() || statement.origin().isCertain()
        ? words
        : words.and(sentences.say("doubt.mark"));
  }

  /** A sentence, with the page that says so. */
  Words cited(Statement statement) {
    String address = statement.origin().sources().get(0);
    Words source = Words.link(Citation.site(address).bare(), address);
    return line(statement).and(" (").and(source).and(")");
  }

  /** Steps, each as a line. */
  List<Words> lines(Instructions instructions) {
    return instructions.steps().stream().map(text -> filled(text, instructions.origin())).toList();
  }

  private Words filled(String text, Origin origin) {
    Words words = sentences.fill(text);
    boolean hasPrice = text.indexOf('$') >= 0 && PRICE.matcher(text).find();
    return hasPrice
        ? words.and(sentences.say("before.checked", "day", Words.plain(origin.checked())))
        : words;
  }
}
