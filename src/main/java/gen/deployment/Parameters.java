package gen.deployment;

import gen.app.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parameters that a text adds to the database's URL, as in {@code ${postgres.url}?schema=public}.
 * Where the URL has parameters already, they follow with an {@code &}, and take the place of those
 * with the same names, because programs differ in which of two they take.
 */
final class Parameters {

  private static final String REDIS_URL = "redis.url";
  private static final Pattern GOES_ON = Pattern.compile("[/?]");
  private static final Pattern BEGIN = Pattern.compile("[?&]");

  private Parameters() {}

  /** True when a text follows the URL of the database as parameters. */
  static boolean areIn(List<Piece> pieces) {
    return opened(pieces).contains(new Piece.Reference("postgres.url", Piece.Form.QUERY));
  }

  /** The pieces with the URL in the form that parameters can follow. */
  static List<Piece> opened(List<Piece> pieces) {
    List<Piece> opened = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0 && isRedisUrl(pieces.get(i - 1)) && goesOn(pieces.get(i))) {
        opened.set(i - 1, new Piece.Reference(REDIS_URL, Piece.Form.QUERY));
      }
      boolean follows = i > 0 && isUrl(pieces.get(i - 1)) && begins(pieces.get(i));
      opened.add(follows ? rest(pieces.get(i)) : pieces.get(i));
      if (follows) {
        opened.set(i - 1, new Piece.Reference("postgres.url", Piece.Form.QUERY));
      }
    }
    return opened;
  }

  /** The pieces as they are right for a URL that has no query. */
  static List<Piece> first(List<Piece> pieces) {
    List<Piece> first = new ArrayList<>(pieces);
    for (int i = 1; i < pieces.size(); i++) {
      if (isUrl(pieces.get(i - 1)) && begins(pieces.get(i))) {
        first.set(i, new Piece.Text("?" + ((Piece.Text) rest(pieces.get(i))).text()));
      }
    }
    return first;
  }

  /** The names of the parameters that follow the opened URL; those that are made up are unknown. */
  static List<String> names(List<Piece> opened) {
    StringBuilder query = new StringBuilder();
    boolean begun = false;
    for (Piece piece : opened) {
      if (piece instanceof Piece.Text text) {
        query.append(begun ? text.text() : "");
      } else {
        query.append(begun ? "\0" : "");
        begun |= ((Piece.Reference) piece).form() == Piece.Form.QUERY;
      }
    }
    return Pattern.compile("&")
        .splitAsStream(query)
        .map(pair -> pair.replaceFirst("(?s)=.*", ""))
        .filter(name -> !name.isEmpty() && name.indexOf('\0') < 0)
        .distinct()
        .toList();
  }

  private static boolean isUrl(Piece piece) {
    return piece instanceof Piece.Reference reference
        && reference.isPlain()
        && reference.name().equals("postgres.url");
  }

  private static boolean isRedisUrl(Piece piece) {
    return piece.equals(Piece.Reference.plain(REDIS_URL));
  }

  /** True for a text that adds a database, or parameters, to the URL of a Redis. */
  private static boolean goesOn(Piece piece) {
    return piece instanceof Piece.Text text && GOES_ON.matcher(text.text()).lookingAt();
  }

  private static boolean begins(Piece piece) {
    return piece instanceof Piece.Text text && BEGIN.matcher(text.text()).lookingAt();
  }

  private static Piece rest(Piece piece) {
    return new Piece.Text(((Piece.Text) piece).text().substring(1));
  }
}
