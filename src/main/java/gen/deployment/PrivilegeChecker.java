package gen.deployment;

import gen.app.App;
import gen.app.Postgres;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.LeftOut;
import gen.platform.Platform;
import gen.platform.Platform.Database.Grant;
import java.util.List;
import java.util.Map;

/** Holds the rights that an app asks for against those that the platform's role has. */
record PrivilegeChecker(App app, Postgres database, Platform platform) {

  private static final String NEEDED = "needed";
  private static final String WANTED = "wanted";
  private static final Map<String, String> EFFECTS =
      Map.of(NEEDED, "does not work without it", WANTED, "works in part without it");

  void check(List<Finding> findings) {
    database.needed().forEach(right -> needed(right, findings));
    database.wanted().forEach(right -> wanted(right, findings));
  }

  private void needed(String right, List<Finding> findings) {
    switch (grant(right)) {
      case NO -> findings.add(finding(Code.PRIVILEGE_MISSING, NEEDED, right));
      case UNKNOWN -> findings.add(finding(Code.PRIVILEGE_UNCERTAIN, NEEDED, right));
      case YES -> {}
    }
  }

  private void wanted(String right, List<Finding> findings) {
    switch (grant(right)) {
      case NO -> findings.add(finding(Code.PRIVILEGE_LIMITED, WANTED, right));
      case UNKNOWN -> findings.add(finding(Code.UNCERTAIN_FACT, WANTED, right));
      case YES -> {}
    }
  }

  private Finding finding(Code code, String wish, String right) {
    String says =
        grant(right) == Grant.NO
            ? platform.who().form(" does", " do")
                + " not give the app's role the right '"
                + right
                + "'; the app "
            : " may or may not give the app's role the right '"
                + right
                + "', which nobody has checked; the app ";
    boolean breaks = code == Code.PRIVILEGE_MISSING || code == Code.PRIVILEGE_UNCERTAIN;
    String help = breaks ? LeftOut.way(platform) : "";
    return code.at(
        app.place("postgres.privileges." + wish), platform.who() + says + EFFECTS.get(wish), help);
  }

  private Grant grant(String right) {
    return platform.database().privileges().getOrDefault(right, Grant.UNKNOWN);
  }
}
