package gen.rule.form;

import gen.check.Document;
import gen.check.Verdict;
import gen.document.Node;
import gen.knowledge.ManifestRule;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A part of a program that was not read, of which nothing can be said. */
public final class NotUnderstood implements Check.OfManifests {

  private static final String HELP =
      "look at it yourself; literals, calls and constants of the same file are read";

  /** True where a part of these files was not read, so that nobody knows what it uses. */
  public static boolean isAny(Manifests manifests) {
    return manifests.documents().stream()
        .flatMap(document -> document.tree().stream().map(tree -> Map.entry(document, tree)))
        .anyMatch(
            each ->
                !each.getValue().all(Node.UNREAD + ".*").isEmpty()
                    || !others(each.getValue(), known(manifests, each.getKey())).isEmpty());
  }

  private static Set<String> others(Node program, List<String> known) {
    Set<String> others = new TreeSet<>();
    if (!known.isEmpty() && program.at("calls").orElse(null) instanceof Node.Mapping calls) {
      others.addAll(calls.entries().keySet());
      known.forEach(others::remove);
    }
    return others;
  }

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Document document : manifests.documents()) {
      Node program = document.tree().orElse(null);
      if (program == null || CodeUnbalanced.isUnbalanced(document)) {
        continue;
      }
      program
          .all(Node.UNREAD + ".*")
          .forEach(
              each ->
                  verdict.wrong(
                      each.place(),
                      each.text("").orElse("") + " is not understood, so it is not judged",
                      HELP));
      calls(program, known(manifests, document), verdict);
    }
  }

  private static List<String> known(Manifests manifests, Document document) {
    return manifests.knowledge().manifests().stream()
        .filter(rule -> rule.role().equals(document.role()))
        .map(ManifestRule::calls)
        .findFirst()
        .orElse(List.of());
  }

  private static void calls(Node program, List<String> known, Verdict verdict) {
    if (known.isEmpty() || !(program.at("calls").orElse(null) instanceof Node.Mapping calls)) {
      return;
    }
    for (String name : others(program, known)) {
      for (Node call : program.all("calls." + name + ".*")) {
        verdict.wrong(
            call.place(), "what '" + name + "' makes is not understood, so it is not judged", HELP);
      }
    }
    if (calls.entries().isEmpty() && program.at(Node.UNREAD).isEmpty()) {
      program
          .at("exports.default")
          .filter(exported -> !exported.children().isEmpty())
          .ifPresent(
              exported ->
                  verdict.wrong(
                      exported.place(), "no call is here that makes anything known", HELP));
    }
  }
}
