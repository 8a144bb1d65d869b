package gen.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says once what several findings say, with all of whom it is true. */
public final class Gatherer {

  private Gatherer() {}

  /** These findings by place, none of them twice. */
  public static List<Finding> gather(Collection<Finding> findings) {
    Map<String, Finding> topics = new LinkedHashMap<>();
    findings.forEach(finding -> topics.merge(finding.topic(), finding, Finding::and));
    return topics.values().stream().sorted().toList();
  }
}
