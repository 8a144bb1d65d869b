package gen.app;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with the conditions of a variable that can have several values. */
final class ValuesChecker {

  private ValuesChecker() {}

  /** A value that is never taken, and a case in which there is none. */
  static List<Finding> check(List<Variable> values, Place place) {
    List<Finding> findings = new ArrayList<>();
    List<Variable.When> before = new ArrayList<>();
    for (Variable each : values) {
      if (before.contains(each.when())) {
        findings.add(unreached(each, "one before it has the same condition", "remove it"));
      } else if (isComplete(before)) {
        findings.add(
            unreached(
                each, "those before it leave no case open", "remove it, or put it before them"));
      }
      before.add(each.when());
    }
    if (!isComplete(before)) {
      findings.add(
          Code.VALUES_INCOMPLETE.at(
              place,
              "'"
                  + values.get(0).name()
                  + "' has no value where none of these holds: "
                  + String.join(", ", before.stream().map(Variable.When::word).toList()),
              "add a last one without 'when', which may be {omit: true}"));
    }
    return findings;
  }

  private static Finding unreached(Variable value, String why, String help) {
    return Code.VALUE_UNREACHED.at(
        value.place(), "this value of '" + value.name() + "' is never taken; " + why, help);
  }

  /** True when one of these holds on every platform. */
  private static boolean isComplete(List<Variable.When> conditions) {
    return conditions.contains(Variable.When.ALWAYS)
        || conditions.stream()
            .map(Variable.When::opposite)
            .flatMap(Optional::stream)
            .anyMatch(conditions::contains);
  }
}
