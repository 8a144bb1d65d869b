package gen.validate;

import gen.finding.Code;
import gen.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Leaves out what nobody wants to hear of, and says which wishes are idle or have no reason. */
public final class Suppressor {

  private Suppressor() {}

  /** The findings that are left, with those about the suppressions themselves. */
  public static List<Finding> suppress(
      List<Finding> findings, List<Suppression> suppressions, Rules rules) {
    Map<String, List<Suppression>> wishes =
        suppressions.stream()
            .collect(Collectors.groupingBy(each -> about(each.file(), each.code())));
    Map<String, List<Finding>> meant =
        findings.stream()
            .collect(Collectors.groupingBy(each -> about(each.place().file(), each.code().id())));
    List<Finding> left = new ArrayList<>();
    for (Finding finding : findings) {
      List<Suppression> near =
          wishes.getOrDefault(about(finding.place().file(), finding.code().id()), List.of());
      if (near.stream().noneMatch(each -> each.covers(finding) && isSound(each))) {
        left.add(finding);
      }
    }
    for (Suppression each : suppressions) {
      List<Finding> near = meant.getOrDefault(about(each.file(), each.code()), List.of());
      left.addAll(aboutItself(each, near, rules));
    }
    return left;
  }

  /** What a finding and a wish must have in common to concern each other. */
  private static String about(String file, String code) {
    return code + " " + file;
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
      boolean isComment = each.place().excerpt().contains("gen: allow");
      return List.of(
          Code.SUPPRESSION_UNUSED.at(
              each.place(),
              "nothing here is '" + each.code() + "'",
              isComment ? "remove this comment" : "remove this entry of validate.allow"));
    }
    return List.of();
  }
}
