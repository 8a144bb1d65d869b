package gen.facts;

import gen.document.Fields;
import gen.document.Node;
import gen.knowledge.Rule;
import gen.platform.Platform;
import java.util.List;

/**
 * Everything that the folder of a platform holds.
 *
 * @param manifests the groups of {@code manifests.yaml}; none without that file
 * @param offers the groups of {@code offers.yaml}; none without that file
 * @param rules those of this platform alone, and those that it sees in a way of its own
 * @param common how many rules there are besides that concern every platform
 * @param schemas the schemas of the three files
 */
public record PlatformFacts(
    Platform platform,
    List<Fields> manifests,
    List<Fields> offers,
    List<Rule> rules,
    int common,
    Schemas schemas) {

  /** The schemas of {@code platform.yaml}, {@code manifests.yaml} and {@code offers.yaml}. */
  public record Schemas(Node platform, Node manifests, Node offers) {}
}
