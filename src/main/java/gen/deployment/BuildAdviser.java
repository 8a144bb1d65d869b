package gen.deployment;

import gen.app.Expression;
import gen.app.Piece;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Notes where a platform builds an image for the adapter's sake, and would pull the app's own if
 * variables were written in another way.
 */
record BuildAdviser(Platform platform, Tokens tokens) {

  private static final String HOST = "postgres.host";
  private static final String PORT = "postgres.port";
  private static final String URL = "postgres.url";
  private static final String PASSWORD = "postgres.password";
  private static final String PUBLIC_HOST = "public.host";
  private static final String PUBLIC_URL = "public.url";

  /** A variable that needs the adapter, and the reference that would not. */
  private record Way(Setting setting, String reference) {}

  /** The notes; none where the adapter is needed whatever the variables are. */
  List<Finding> advise(List<Setting> settings, Adapter adapter) {
    boolean isNeeded = !adapter.portWords().isEmpty() || !adapter.recodings().isEmpty();
    if (!platform.see().adapter().replacesPull() || isNeeded) {
      return List.of();
    }
    List<Way> ways = new ArrayList<>();
    for (Setting setting : settings) {
      if (setting.binding() instanceof Binding.Adapted adapted) {
        Optional<String> reference = simpler(setting, adapted.pieces());
        if (reference.isEmpty()) {
          return List.of();
        }
        ways.add(new Way(setting, reference.get()));
      }
    }
    return ways.stream().map(way -> note(way, ways)).toList();
  }

  private Finding note(Way way, List<Way> all) {
    String others =
        all.stream()
            .filter(other -> other != way)
            .map(other -> "'" + other.setting().name() + "'")
            .collect(Collectors.joining(" and "));
    return Code.ADAPTER_BUILD.at(
        way.setting().variable().orElseThrow().place(),
        platform.who()
            + " cannot put together '"
            + way.setting().name()
            + "', so "
            + platform.who().form("it builds", "they build")
            + " an image with the adapter; with ${"
            + way.reference()
            + "} alone"
            + (others.isEmpty() ? " " : ", and " + others + " changed too, ")
            + platform.who().form("it", "they")
            + " would pull the image as it is",
        "write ${" + way.reference() + "} if that is enough for the app; both ways work");
  }

  /** The reference that may do in place of a text, if the platform can fill in that one. */
  private Optional<String> simpler(Setting setting, List<Piece> pieces) {
    return candidate(pieces)
        .filter(name -> isFilledIn(setting.name(), Piece.Reference.plain(name)));
  }

  private static Optional<String> candidate(List<Piece> pieces) {
    String text = new Expression(pieces).toString();
    if (text.equals("${" + HOST + "}:${" + PORT + "}")) {
      return Optional.of(HOST);
    }
    if (text.equals("https://${" + PUBLIC_HOST + "}")) {
      return Optional.of(PUBLIC_URL);
    }
    boolean isWhole = text.matches("postgres(ql)?://[^?]*") && text.contains("${" + PASSWORD);
    return isWhole ? Optional.of(URL) : Optional.empty();
  }

  private boolean isFilledIn(String name, Piece.Reference reference) {
    return new ExpressionBinder(platform, tokens, List.of())
        .binding(name, new Expression(List.of(reference)))
        .filter(binding -> !(binding instanceof Binding.Adapted))
        .isPresent();
  }
}
