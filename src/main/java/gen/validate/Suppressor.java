package gen.validate;

import gen.finding.Code;
import gen.finding.Finding;
import gen.knowledge.Library;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out what nobody wants to hear of, and says which wishes are idle or make no sense. */
public final class Suppressor {

  private final List<Suppression> suppressions;
  private final Map<String, List<Suppression>> wishes;
  private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Fulfils these wishes. */
  public Suppressor(List<Suppression> suppressions) {
    this.suppressions = suppressions;
    this.wishes =
        suppressions.stream()
            .collect(Collectors.groupingBy(each -> about(each.file(), each.code())));
  }

  /** The findings that are left; those of several calls count together. */
  public List<Finding> without(List<Finding> findings) {
    List<Finding> left = new ArrayList<>();
    for (Finding finding : findings) {
      List<Suppression> meant =
          wishes
              .getOrDefault(about(finding.place().file(), finding.code().id()), List.of())
              .stream()
              .filter(each -> each.covers(finding))
              .toList();
      used.addAll(meant);
      if (meant.stream().noneMatch(Suppressor::isSound)) {
        left.add(finding);
      }
    }
    return left;
  }

  /** What is wrong with the wishes by themselves. */
  public List<Finding> senseless(Library library) {
    return suppressions.stream().flatMap(each -> senseless(each, library).stream()).toList();
  }

  /** The wishes that nothing was left out for. */
  public List<Finding> idle(Library library) {
    return suppressions.stream()
        .filter(each -> !used.contains(each) && senseless(each, library).isEmpty())
        .map(Suppressor::unused)
        .toList();
  }

  private static Finding unused(Suppression each) {
    boolean isComment = each.place().excerpt().contains("gen: allow");
    return Code.SUPPRESSION_UNUSED.at(
        each.place(),
        "nothing here is '" + each.code() + "'",
        isComment ? "remove this comment" : "remove this entry of validate.allow");
  }

  /** What a finding and a wish must have in common to concern each other. */
  private static String about(String file, String code) {
    return code + " " + file;
  }

  private static boolean isSound(Suppression suppression) {
    return !suppression.reason().isEmpty();
  }

  private static List<Finding> senseless(Suppression each, Library library) {
    if (Code.of(each.code()).isEmpty() && !library.hasRule(each.code())) {
      return List.of(
          Code.UNKNOWN_CODE.at(
              each.place(),
              "there is no rule '" + each.code() + "'",
              library.rules().help(each.code())));
    }
    return isSound(each)
        ? List.of()
        : List.of(
            Code.SUPPRESSION_REASON.at(
                each.place(),
                "'" + each.code() + "' is allowed without a reason, so it is not",
                "write it behind two dashes: gen: allow " + each.code() + " -- the reason"));
  }
}
