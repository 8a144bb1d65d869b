package gen.rule.form;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.document.Node;
import gen.finding.Nearest;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;

/**
 * A reference, written inside a text, to a service of which no file knows the name. Where
 * references are parts of the format, the platform's own rules say so.
 */
final class ReferenceDangling implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    boolean inTexts = manifests.knowledge().platform().references().composes();
    List<String> names =
        manifests.reading().resources().stream()
            .flatMap(resource -> resource.attribute("name").stream())
            .map(Located::value)
            .toList();
    if (!inTexts || names.isEmpty()) {
      return;
    }
    for (Resource resource : manifests.reading().resources()) {
      for (Located<Binding> variable : resource.variables().values()) {
        if (variable.value() instanceof Binding.Reference reference
            && !reference.resource().isEmpty()
            && !names.contains(reference.resource())
            && !isQuoted(manifests, reference.resource())) {
          verdict.wrong(
              variable.place(),
              "no service here is called '"
                  + reference.resource()
                  + "'; without one this stays empty",
              Nearest.help(
                  reference.resource(), names, "write one of " + String.join(", ", names)));
        }
      }
    }
  }

  /** A part of a program that is not read may make a service; it has the name in quotes. */
  private static boolean isQuoted(Manifests manifests, String name) {
    return manifests.documents().stream()
        .filter(each -> each.tree().flatMap(tree -> tree.at(Node.UNREAD)).isPresent())
        .map(document -> document.source().text())
        .anyMatch(
            text ->
                text.contains('"' + name + '"')
                    || text.contains("'" + name + "'")
                    || text.contains('`' + name + '`'));
  }
}
