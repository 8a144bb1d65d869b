package gen.deployment;

import gen.app.Piece;
import gen.app.References;
import java.util.stream.Stream;

/**
 * The names under which the adapter keeps what a reference stands for. All that is about a store
 * begins with {@code pg_}, as no variable of an app does.
 */
public final class ShellNames {

  private ShellNames() {}

  /** The shell variable that holds the value in the form of the reference. */
  static String of(Piece.Reference reference) {
    return of(reference.name()) + suffix(reference.form());
  }

  /** The shell variable that holds the value as it is. */
  static String of(String reference) {
    return reference.startsWith(References.ENV)
        ? reference.substring(References.ENV.length())
        : inShell(reference);
  }

  /** The reference whose value this shell variable holds: the inverse of {@code of}. */
  public static Piece.Reference reference(String shellName) {
    Piece.Form form =
        Stream.of(Piece.Form.URLENCODE, Piece.Form.JSON, Piece.Form.QUERY)
            .filter(each -> shellName.startsWith("pg_") && shellName.endsWith(suffix(each)))
            .findFirst()
            .orElse(Piece.Form.PLAIN);
    String name = shellName.substring(0, shellName.length() - suffix(form).length());
    return References.names().stream()
        .filter(known -> inShell(known).equals(name))
        .findFirst()
        .map(known -> new Piece.Reference(known, form))
        .orElseGet(() -> Piece.Reference.plain(References.ENV + shellName));
  }

  private static String inShell(String reference) {
    return reference
        .replaceFirst("^postgres\\.", "pg_")
        .replaceFirst("^redis\\.", "pg_redis_")
        .replace('.', '_');
  }

  private static String suffix(Piece.Form form) {
    return switch (form) {
      case PLAIN -> "";
      case URLENCODE -> "_encoded";
      case JSON -> "_json";
      case QUERY -> "_query";
    };
  }
}
