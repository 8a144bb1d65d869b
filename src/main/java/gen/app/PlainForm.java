package gen.app;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of regular expressions that Java, JavaScript and {@code grep -E} read alike, so that a
 * script can hold a text against one just as gen does.
 *
 * @see <a href="https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap09.html">POSIX,
 *     Regular Expressions</a>
 */
final class PlainForm {

  /** What {@code grep -E} must be able to count to. */
  private static final int MOST = 255;

  private static final String ESCAPED = "\\\\[\\\\\\[.()*+?{|^$]";
  private static final String LITERAL = "[\\x20-\\x7E&&[^\\\\\\[\\](){}*+?|^$]]";
  private static final String SET = "\\[\\^?[\\x20-\\x7E&&[^\\\\\\[\\]&^]]+]";
  private static final Pattern ATOM =
      Pattern.compile("\\G(?:" + ESCAPED + "|" + LITERAL + "|" + SET + "|\\()");
  private static final Pattern TIMES =
      Pattern.compile("\\G(?:[*+?]|\\{(?<least>[0-9]{1,3})(?:,(?<most>[0-9]{0,3}))?})");

  private final String regex;
  private int at;

  private PlainForm(String regex) {
    this.regex = regex;
  }

  /** What others read in another way; empty where they all agree. */
  static Optional<String> objection(String regex) {
    PlainForm form = new PlainForm(regex);
    boolean whole = form.alternatives(0) && form.at == regex.length();
    return whole
        ? Optional.empty()
        : Optional.of(
            "scripts read it in another way from character "
                + (form.at + 1)
                + " on; letters, digits, sets such as [a-z], (…|…), *, +, ? and {2,5} are read"
                + " alike");
  }

  private boolean alternatives(int depth) {
    if (depth > 20) {
      return false;
    }
    while (sequence(depth)) {
      if (at == regex.length() || regex.charAt(at) != '|') {
        return true;
      }
      at++;
    }
    return false;
  }

  /** At least one part, each with at most one repetition. */
  private boolean sequence(int depth) {
    int begin = at;
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      if (!part(depth)) {
        return false;
      }
    }
    return at > begin;
  }

  private boolean part(int depth) {
    Matcher atom = ATOM.matcher(regex);
    if (!atom.find(at)) {
      return false;
    }
    at = atom.end();
    if (atom.group().equals("(")) {
      boolean closed = alternatives(depth + 1) && at < regex.length() && regex.charAt(at) == ')';
      if (!closed) {
        return false;
      }
      at++;
    }
    Matcher times = TIMES.matcher(regex);
    if (times.find(at)) {
      if (count(times.group("least")) > MOST || count(times.group("most")) > MOST) {
        return false;
      }
      at = times.end();
    }
    return at == regex.length() || "*+?{".indexOf(regex.charAt(at)) < 0;
  }

  private static int count(String digits) {
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
