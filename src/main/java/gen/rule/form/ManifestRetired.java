package gen.rule.form;

import gen.check.Document;
import gen.check.Verdict;
import gen.finding.Place;
import gen.knowledge.ManifestRule;
import gen.validate.Check;
import gen.validate.Manifests;
import java.time.LocalDate;

/** A file that the platform no longer reads, or will not read for long. */
final class ManifestRetired implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Document document : manifests.documents()) {
      manifests.knowledge().manifests().stream()
          .filter(rule -> rule.role().equals(document.role()))
          .filter(rule -> rule.ends().isPresent())
          .forEach(rule -> say(manifests, document, rule, verdict));
    }
  }

  private static void say(
      Manifests manifests, Document document, ManifestRule rule, Verdict verdict) {
    LocalDate ends = rule.ends().orElseThrow();
    Place place = document.source().whole();
    String help = "write " + rule.successor();
    if (manifests.today().isBefore(ends)) {
      verdict.mild(
          place, manifests.who().does("reads", "read") + " this file only until " + ends, help);
    } else {
      verdict.wrong(
          place,
          manifests.who().does("no longer reads", "no longer read") + " this file, since " + ends,
          help);
    }
  }
}
