package gen.rule.database;

import gen.app.Piece;
import gen.app.Postgres;
import gen.check.Verdict;
import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.Setting;
import gen.platform.RuntimeFacts;
import gen.validate.Check;
import gen.validate.Described;
import java.util.List;

/** The platform's URL begins as the app does not accept it. */
final class DbUrlScheme implements Check.OfDescriptor {

  private static final String URL = "postgres.url";

  @Override
  public void judge(Described described, Verdict verdict) {
    for (Deployment decided : described.deployments()) {
      Postgres postgres = decided.app().database();
      String scheme =
          decided.platform().see().runtime().flatMap(RuntimeFacts::urlScheme).orElse("");
      List<String> accepted = postgres.connecting().schemes();
      if (scheme.isEmpty() || accepted.contains(scheme)) {
        continue;
      }
      decided.settings().stream()
          .filter(DbUrlScheme::isWholeUrl)
          .forEach(setting -> say(setting, decided, scheme, verdict));
    }
  }

  /** True where the platform hands over its URL as it is. */
  private static boolean isWholeUrl(Setting setting) {
    if (setting.binding() instanceof Binding.Adapted made) {
      return holds(made.pieces());
    }
    if (setting.binding() instanceof Binding.Interpolated text) {
      return holds(text.pieces());
    }
    return setting.binding() instanceof Binding.Reference reference
        ? reference.name().equals(URL)
        : setting.binding().equals(new Binding.Given(URL));
  }

  private static boolean holds(List<Piece> pieces) {
    return pieces.stream()
        .anyMatch(each -> each instanceof Piece.Reference part && part.name().equals(URL));
  }

  private static void say(Setting setting, Deployment decided, String scheme, Verdict verdict) {
    String wanted = decided.app().database().connecting().schemes().get(0);
    verdict.wrong(
        setting.variable().orElseThrow().place(),
        decided.platform().who().does("puts", "put")
            + " an address with "
            + scheme
            + ":// into '"
            + setting.name()
            + "'; the app accepts "
            + wanted
            + ":// only",
        "put it together in a variable that "
            + decided.platform().who().does("does", "do")
            + " not set: "
            + wanted
            + "://${postgres.user|urlencode}:${postgres.password|urlencode}@${postgres.host}:"
            + "${postgres.port}/${postgres.database}");
  }
}
