package gen.document;

import gen.document.Lexeme.Kind;
import gen.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a program in TypeScript apart into words, signs and texts. */
final class Lexer {

  private static final Pattern NAME = Pattern.compile("[#\\p{L}_$][\\p{L}\\p{N}_$]*+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "0[xXoObB][0-9A-Fa-f_]++n?|(?:[0-9][0-9_]*+\\.?[0-9_]*+|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?n?");

  /** Longer ones first; those that begin with {@code >} are one sign each, as types end with it. */
  private static final Pattern SIGN =
      Pattern.compile(
          "\\.\\.\\.|===|!==|\\*\\*=|<<=|&&=|\\|\\|=|\\?\\?=|=>|==|!=|<=|&&|\\|\\||\\?\\?|\\?\\.(?![0-9])|\\+\\+|--|[-+*/%&|^]=|\\*\\*|<<|[-+*/%&|^~!?:;,.(){}\\[\\]<>=@]");

  /** After these a slash begins a regular expression. */
  private static final Set<String> BEFORE_REGEX = Set.of("return", "typeof", "case", "in", "of");

  private final Source source;
  private final String text;
  private int at;
  private int count;
  private int templates;

  private Lexer(Source source) {
    this.source = source;
    this.text = source.text();
  }

  /**
   * The parts of a program, with one of the kind {@link Kind#END} at the end.
   *
   * @throws Unclear where something stands that is no part of any program
   */
  static List<Lexeme> lex(Source source) {
    return new Lexer(source).all(false);
  }

  /** Everything up to the end, or to the bracket that closes a gap. */
  private List<Lexeme> all(boolean inHole) {
    List<Lexeme> lexemes = new ArrayList<>();
    int open = 0;
    while (true) {
      int from = at;
      at = new Blanks(text).behind(from);
      boolean breaks = text.substring(from, at).indexOf('\n') >= 0;
      Lexeme lexeme = next(breaks, lexemes.isEmpty() ? null : lexemes.get(lexemes.size() - 1));
      boolean closes = inHole && open == 0 && lexeme.isSign("}");
      if (closes || lexeme.kind() == Kind.END) {
        lexemes.add(new Lexeme(Kind.END, "", lexeme.start(), lexeme.end(), breaks, List.of()));
        return lexemes;
      }
      open += lexeme.isSign("{") ? 1 : lexeme.isSign("}") ? -1 : 0;
      lexemes.add(lexeme);
    }
  }

  private Lexeme next(boolean breaks, Lexeme before) {
    if (++count > TreeParsers.MAX_PARTS) {
      throw TreeParsers.tooManyParts(source.place(at));
    }
    if (at >= text.length()) {
      return new Lexeme(Kind.END, "", at, at, breaks, List.of());
    }
    char first = text.charAt(at);
    if (first == '"' || first == '\'') {
      return quoted(first, breaks);
    }
    if (first == '`') {
      return template(breaks);
    }
    if (first == '/' && mayBeRegex(before)) {
      return regex(breaks);
    }
    return matched(Kind.NAME, NAME, breaks)
        .or(() -> matched(Kind.NUMBER, NUMBER, breaks))
        .or(() -> matched(Kind.SIGN, SIGN, breaks))
        .orElseThrow(() -> new Unclear("the sign '" + first + "'", source.place(at)));
  }

  private static boolean mayBeRegex(Lexeme before) {
    return before == null
        || before.kind() == Kind.SIGN && !before.text().matches("[)\\]}]")
        || before.kind() == Kind.NAME && BEFORE_REGEX.contains(before.text());
  }

  private Lexeme regex(boolean breaks) {
    int from = at++;
    boolean listed = false;
    while (at < text.length() && text.charAt(at) != '\n' && (listed || text.charAt(at) != '/')) {
      char character = text.charAt(at);
      listed = character == '[' || listed && character != ']';
      at += character == '\\' ? 2 : 1;
    }
    at = Math.min(at + 1, text.length());
    matched(Kind.NAME, NAME, false);
    return new Lexeme(Kind.PATTERN, text.substring(from, at), from, at, breaks, List.of());
  }

  private Optional<Matcher> matcher(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  private Optional<Lexeme> matched(Kind kind, Pattern pattern, boolean breaks) {
    int from = at;
    return matcher(pattern)
        .map(
            found -> {
              at = found.end();
              return new Lexeme(kind, found.group(), from, at, breaks, List.of());
            });
  }

  private Lexeme quoted(char quote, boolean breaks) {
    int from = at++;
    StringBuilder content = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      at = new Escape(text, at).appendTo(content);
    }
    if (at >= text.length() || text.charAt(at) != quote) {
      throw new Unclear("a text without its end", source.place(from));
    }
    return new Lexeme(Kind.TEXT, content.toString(), from, ++at, breaks, List.of());
  }

  private Lexeme template(boolean breaks) {
    int from = at++;
    if (++templates > TreeParsers.MAX_DEPTH) {
      throw new Unclear("so many templates in each other", source.place(from));
    }
    List<Lexeme.Hole> holes = new ArrayList<>();
    StringBuilder content = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '`') {
      if (text.startsWith("${", at)) {
        at += 2;
        holes.add(new Lexeme.Hole(content.toString(), all(true)));
        content.setLength(0);
      } else {
        at = new Escape(text, at).appendTo(content);
      }
    }
    if (at >= text.length()) {
      throw new Unclear("a template without its end", source.place(from));
    }
    templates--;
    return new Lexeme(Kind.TEMPLATE, content.toString(), from, ++at, breaks, List.copyOf(holes));
  }
}
