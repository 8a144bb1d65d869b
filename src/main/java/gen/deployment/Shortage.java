package gen.deployment;

import gen.app.Variable;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.LeftOut;
import gen.platform.Platform;
import java.util.List;

/** Says what a platform lacks for the value of a variable. */
record Shortage(Resolver resolver, Platform platform) {

  /** The finding about a variable whose value cannot be had. */
  Finding of(Variable variable) {
    List<String> missing = resolver.missing(variable.value());
    if (missing.contains(TlsChooser.REFERENCE)) {
      return new TlsChecker(resolver.tls(), platform).refused(variable);
    }
    String what =
        missing.isEmpty()
            ? "cannot put together the value of '" + variable.name() + "'"
            : platform.who().form("has", "have")
                + " no '"
                + String.join("' and no '", missing)
                + "' for '"
                + variable.name()
                + "'";
    return Code.REFERENCE_UNAVAILABLE.at(
        variable.place(),
        platform.who() + " " + what,
        LeftOut.or(
            "say under 'otherwise' of "
                + variable.name()
                + " what to do there: value, manual or omit",
            platform));
  }
}
