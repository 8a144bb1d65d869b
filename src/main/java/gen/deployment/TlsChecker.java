package gen.deployment;

import gen.app.Connecting;
import gen.app.TlsMode;
import gen.app.TlsText;
import gen.app.Variable;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.LeftOut;
import gen.platform.Platform;
import gen.platform.Platform.Database.Grant;
import java.util.List;

/** Holds what is said about an app and TLS against what a platform's database takes. */
record TlsChecker(TlsChooser chooser, Platform platform) {

  /** What is wrong or open for these settings, which are all that the platform sets. */
  void check(List<Setting> settings, List<Finding> findings) {
    if (platform.database().tlsRequired()
        && chooser.database().connecting().tls() == Connecting.Tls.UNSAID
        && chooser.variables().stream().noneMatch(TlsChecker::isAbout)) {
      findings.add(unsaid());
    }
    boolean used = settings.stream().anyMatch(each -> each.uses(TlsChooser.REFERENCE));
    if (used && !chooser.isCertain()) {
      findings.add(uncertain());
    }
    settings.stream()
        .flatMap(setting -> setting.variable().stream())
        .forEach(variable -> written(variable, findings));
  }

  /** A variable that says something about TLS, in whatever way. */
  private static boolean isAbout(Variable variable) {
    return variable.isAbout(TlsChooser.REFERENCE) || TlsText.of(variable).isSwitch();
  }

  private Finding unsaid() {
    return Code.TLS_UNSAID.at(
        chooser.database().connecting().place(),
        platform.title()
            + "'s database refuses connections without TLS, and nothing says whether the app's"
            + " driver uses TLS by itself",
        "say postgres.tls: automatic if it does, as libpq and JDBC do; otherwise say setting, and"
            + " set a variable to ${postgres.sslmode}, or one with when: tls-required");
  }

  private Finding uncertain() {
    String word = chooser.word().orElse("");
    return Code.TLS_MODE_UNCERTAIN.at(
        chooser.database().connecting().modes().place(),
        "of the modes that the driver knows, "
            + platform.title()
            + "'s database may take '"
            + word
            + "', which nobody has checked; ${postgres.sslmode} is that one there",
        LeftOut.or("try it before people install the app there", platform));
  }

  /** A variable that cannot have ${postgres.sslmode}, as no mode works. */
  Finding refused(Variable variable) {
    return Code.TLS_MODE_REFUSED.at(
        variable.place(),
        platform.title()
            + "'s database takes none of the modes of TLS that the driver knows: "
            + chooser.modes().list(),
        LeftOut.or(
            "name all modes under postgres.sslmodes that the driver knows, or say under 'otherwise'"
                + " of "
                + variable.name()
                + " what to do there",
            platform));
  }

  /** A mode that the descriptor itself writes, for all platforms. */
  private void written(Variable variable, List<Finding> findings) {
    for (TlsMode mode : TlsText.of(variable).modes()) {
      boolean refused = platform.database().tls().takes(mode) == Grant.NO;
      if (refused && platform.database().tlsRequired()) {
        findings.add(
            Code.TLS_MODE_REFUSED.at(
                variable.place(),
                "'"
                    + variable.name()
                    + "' says '"
                    + mode.word()
                    + "', which "
                    + platform.title()
                    + "'s database refuses",
                "write ${postgres.sslmode} in place of " + mode.word()));
      }
    }
  }
}
