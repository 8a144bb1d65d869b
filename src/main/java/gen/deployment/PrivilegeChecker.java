package gen.deployment;

import gen.app.App;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.Platform;
import gen.platform.Platform.Database.Grant;
import java.util.List;

/** Holds the rights that an app asks for against those that the platform's role has. */
record PrivilegeChecker(App app, Platform platform) {

  void check(List<Finding> findings) {
    app.postgres().needed().forEach(right -> needed(right, findings));
    app.postgres().wanted().forEach(right -> wanted(right, findings));
  }

  private void needed(String right, List<Finding> findings) {
    switch (grant(right)) {
      case NO -> findings.add(finding(Code.PRIVILEGE_MISSING, right, "does not work without it"));
      case UNKNOWN ->
          findings.add(finding(Code.PRIVILEGE_UNCERTAIN, right, "does not work without it"));
      case YES -> {}
    }
  }

  private void wanted(String right, List<Finding> findings) {
    switch (grant(right)) {
      case NO -> findings.add(finding(Code.PRIVILEGE_LIMITED, right, "works in part without it"));
      case UNKNOWN -> findings.add(finding(Code.UNCERTAIN_FACT, right, "works in part without it"));
      case YES -> {}
    }
  }

  private Finding finding(Code code, String right, String effect) {
    String says =
        grant(right) == Grant.NO
            ? platform.who().form(" does", " do")
                + " not give the app's role the right '"
                + right
                + "'; the app "
            : " may or may not give the app's role the right '"
                + right
                + "', which nobody has checked; the app ";
    String help = code == Code.PRIVILEGE_MISSING ? "leave this platform out with --platform" : "";
    return code.at(app.postgres().place(), platform.who() + says + effect, help);
  }

  private Grant grant(String right) {
    return platform.database().privileges().getOrDefault(right, Grant.UNKNOWN);
  }
}
