package gen.app;

import gen.finding.Code;
import gen.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a variable says about TLS to the database without a reference: its own text, and its name.
 *
 * @param modes the modes that it names
 * @param isSwitch true when it decides about TLS, whatever its value means
 */
public record TlsText(List<TlsMode> modes, boolean isSwitch) {

  private static final Pattern IN_URL = Pattern.compile("[?&](?:sslmode|ssl)=([A-Za-z0-9_-]+)");
  private static final String OF_DATABASE = "(?i)(?:.*_)?(?:DATABASE|DB|PG|POSTGRES[A-Z]*)_*";
  private static final Pattern MODE = Pattern.compile(OF_DATABASE + "(?:SSL|TLS)_?MODE");
  private static final Pattern SWITCH = Pattern.compile(OF_DATABASE + "(?:.*_)?(?:SSL|TLS).*");

  /** What this variable says. */
  public static TlsText of(Variable variable) {
    List<TlsMode> modes = new ArrayList<>();
    boolean inUrl = false;
    for (String text : texts(variable.value()).toList()) {
      Matcher url = IN_URL.matcher(text);
      while (url.find()) {
        inUrl = true;
        TlsMode.of(url.group(1)).ifPresent(modes::add);
      }
      if (MODE.matcher(variable.name()).matches()) {
        TlsMode.of(text).ifPresent(modes::add);
      }
    }
    return new TlsText(List.copyOf(modes), inUrl || SWITCH.matcher(variable.name()).matches());
  }

  /** The modes that variables name and that the driver, by what is said of it, does not know. */
  static List<Finding> unknown(App app) {
    TlsModes known = app.database().connecting().modes();
    List<Finding> findings = new ArrayList<>();
    for (Variable variable : known.isSaid() ? app.variables() : List.<Variable>of()) {
      for (TlsMode mode : of(variable).modes()) {
        if (known.word(mode).isEmpty()) {
          findings.add(unknown(variable, mode, known));
        }
      }
    }
    return findings;
  }

  private static Finding unknown(Variable variable, TlsMode mode, TlsModes known) {
    return Code.NOT_ALLOWED.at(
        variable.place(),
        "'"
            + variable.name()
            + "' says '"
            + mode.word()
            + "', which is none of the modes that the driver knows: "
            + known.list(),
        "write ${postgres.sslmode} in place of " + mode.word());
  }

  private static Stream<String> texts(Value value) {
    Stream<Expression> expressions =
        value instanceof Value.Text text
            ? Stream.of(text.expression())
            : value instanceof Value.Joined list ? list.items().stream() : Stream.empty();
    return expressions
        .flatMap(expression -> expression.pieces().stream())
        .filter(Piece.Text.class::isInstance)
        .map(piece -> ((Piece.Text) piece).text());
  }
}
