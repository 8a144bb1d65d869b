package gen.validate;

import gen.finding.Code;
import gen.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Leaves out what nobody wants to hear of, and says which wishes are idle or have no reason. */
public final class Suppressor {

  private Suppressor() {}

  /** The findings that are left, with those about the suppressions themselves. */
  public static List<Finding> suppress(
      List<Finding> findings, List<Suppression> suppressions, Rules rules) {
    List<Finding> left = new ArrayList<>();
    for (Finding finding : findings) {
      if (suppressions.stream().noneMatch(each -> each.covers(finding) && isSound(each))) {
        left.add(finding);
      }
    }
    for (Suppression each : suppressions) {
      left.addAll(aboutItself(each, findings, rules));
    }
    return left;
  }

  private static boolean isSound(Suppression suppression) {
    return !suppression.reason().isEmpty();
  }

  private static List<Finding> aboutItself(Suppression each, List<Finding> findings, Rules rules) {
    if (rules.find(each.code()).isEmpty() && Code.of(each.code()).isEmpty()) {
      return List.of(
          Code.UNKNOWN_CODE.at(
              each.place(), "there is no rule '" + each.code() + "'", rules.help(each.code())));
    }
    if (!isSound(each)) {
      return List.of(
          Code.SUPPRESSION_REASON.at(
              each.place(),
              "'" + each.code() + "' is allowed without a reason, so it is not",
              "write it behind two dashes: gen: allow " + each.code() + " -- the reason"));
    }
    if (findings.stream().noneMatch(each::covers)) {
      return List.of(
          Code.SUPPRESSION_UNUSED.at(
              each.place(), "nothing here is '" + each.code() + "'", "remove this comment"));
    }
    return List.of();
  }
}
