package gen.deployment;

import gen.app.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the token of a reference that is made of variables of the running container. */
final class RuntimeToken {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

  private RuntimeToken() {}

  /** {@code https://${APP}.example} as a text, a reference to {@code env.APP} and a text. */
  static List<Piece> parse(String token) {
    List<Piece> pieces = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(token);
    int from = 0;
    while (variable.find()) {
      if (variable.start() > from) {
        pieces.add(new Piece.Text(token.substring(from, variable.start())));
      }
      pieces.add(Piece.Reference.plain("env." + variable.group(1)));
      from = variable.end();
    }
    if (from < token.length()) {
      pieces.add(new Piece.Text(token.substring(from)));
    }
    return pieces;
  }
}
