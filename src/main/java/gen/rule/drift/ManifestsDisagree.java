package gen.rule.drift;

import gen.check.Document;
import gen.check.Verdict;
import gen.finding.Source;
import gen.reading.Agreement;
import gen.reading.Manifest;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.LinkedHashMap;
import java.util.Map;

/** Two files, each of which names every variable and can be used alone, do not say the same. */
final class ManifestsDisagree implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    Map<String, Source> files = new LinkedHashMap<>();
    for (Document document : manifests.documents()) {
      if (!document.format().isTree() || document.tree().isPresent()) {
        files.putIfAbsent(document.role(), document.source());
      }
    }
    new Agreement(manifests.knowledge().platform())
        .check(Manifest.of(files))
        .forEach(each -> verdict.wrong(each.place(), each.message(), each.help()));
  }
}
