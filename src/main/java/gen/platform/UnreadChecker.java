package gen.platform;

import gen.document.Fields;
import gen.document.Node;
import gen.finding.Code;
import gen.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Makes sure that nothing that is decided is written without being read back, or by oversight. */
record UnreadChecker(Platform platform, Fields root) {

  private static final String UNREAD = "unread";

  /** What is neither read nor excused, and what is excused though nobody decides it. */
  List<Finding> check() {
    List<Finding> findings = new ArrayList<>();
    for (Decided each : Decided.values()) {
      boolean isKnown = root.has(path(each)) || each.isRead(platform);
      if (!isKnown && each.isMade(platform)) {
        findings.add(
            Code.BAD_PLATFORM.at(
                root.place("reading"),
                "nothing reads " + each + " back",
                "say under 'reading' where it stands, or under '" + path(each) + "' why nowhere"));
      }
    }
    root.map(UNREAD, (kind, group) -> unknown(kind, group, findings));
    return findings;
  }

  private static boolean unknown(String kind, Fields group, List<Finding> findings) {
    if (group.node() instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              (name, entry) -> {
                if (Decided.of(kind, name).isEmpty()) {
                  findings.add(
                      Code.BAD_PLATFORM.at(
                          entry.key(), "nothing decides the " + kind + "'s " + name, "remove it"));
                }
              });
    }
    return true;
  }

  private static String path(Decided decided) {
    return UNREAD + "." + decided.kind() + "." + decided.attribute();
  }
}
