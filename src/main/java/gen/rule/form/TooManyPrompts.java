package gen.rule.form;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form that asks for so much that people give up. */
final class TooManyPrompts implements Check.OfManifests {

  private static final int MOST = 5;

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    Map<String, Located<Binding>> asked = new LinkedHashMap<>();
    for (Resource resource : manifests.reading().resources()) {
      if (resource.kind().equals("group")) {
        continue;
      }
      resource.variables().entrySet().stream()
          .filter(each -> each.getValue().value() instanceof Binding.Prompted)
          .forEach(each -> asked.putIfAbsent(each.getKey(), each.getValue()));
    }
    if (asked.size() > MOST) {
      verdict.wrong(
          asked.values().stream().skip(MOST).findFirst().orElseThrow().place(),
          "the form asks for %d values; this is the first beyond %d".formatted(asked.size(), MOST),
          "ask for what every installation needs, and document the rest");
    }
  }
}
