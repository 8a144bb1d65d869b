package gen.rule.database;

import gen.app.App;
import gen.app.Connecting;
import gen.app.Variable;
import gen.check.Verdict;
import gen.deployment.Deployment;
import gen.deployment.Setting;
import gen.knowledge.WordList;
import gen.rule.shared.Assignment;
import gen.validate.Check;
import gen.validate.Described;
import gen.validate.Manifests;
import java.util.regex.Pattern;

/** The platform's database wants TLS, and the app does not use it, or in a way that fails. */
final class DbTls implements Check.OfManifests, Check.OfDescriptor {

  private static final Pattern IN_URL =
      Pattern.compile("[?&]sslmode=(?:disable|allow)\\b|[?&]ssl=(?:false|0)\\b");
  private static final String HELP = "set it to the mode that encrypts without asking who it is";

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    boolean required = manifests.knowledge().platform().database().tlsRequired();
    if (!required || manifests.reading().first("database").isEmpty()) {
      return;
    }
    boolean verifiable = manifests.knowledge().platform().see().database().isTlsVerifiable();
    for (Assignment each : Assignment.in(manifests)) {
      if (isOff(each, manifests)) {
        verdict.wrong(
            each.place(),
            "'"
                + each.name()
                + "' turns TLS off; "
                + manifests.who()
                + "'s database refuses connections without it",
            HELP);
      } else if (!verifiable && isVerifying(each, manifests)) {
        verdict.wrong(
            each.place(),
            "'"
                + each.name()
                + "' demands a certificate that can be verified; that of "
                + manifests.who()
                + "'s database cannot",
            HELP);
      }
    }
  }

  private static boolean isOff(Assignment each, Manifests manifests) {
    return each.isCalled(manifests.words(WordList.TLS_MODE)) && each.text().matches("(?i)disable")
        || each.isCalled(manifests.words(WordList.TLS_SWITCH)) && each.isOff()
        || each.has(IN_URL);
  }

  private static boolean isVerifying(Assignment each, Manifests manifests) {
    return each.isCalled(manifests.words(WordList.TLS_MODE))
            && each.text().matches("(?i)verify-(ca|full)")
        || each.isCalled(manifests.words(WordList.TLS_VERIFY)) && each.isOn();
  }

  @Override
  public void judge(Described described, Verdict verdict) {
    App app = described.app();
    if (app.database().connecting().tls() != Connecting.Tls.SETTING) {
      return;
    }
    for (Deployment decided : described.deployments()) {
      boolean required = decided.platform().database().tlsRequired();
      if (required && decided.settings().stream().noneMatch(DbTls::isAboutTls)) {
        verdict.wrong(
            app.place("postgres.tls"),
            decided.platform().who()
                + "'s database refuses connections without TLS, which the app uses only when told;"
                + " no variable tells it there",
            "set a variable to ${postgres.sslmode}, or one with when: tls-required");
      }
    }
  }

  private static boolean isAboutTls(Setting setting) {
    return setting
        .variable()
        .map(
            variable ->
                variable.when() == Variable.When.TLS_REQUIRED || setting.uses("postgres.sslmode"))
        .orElse(false);
  }
}
