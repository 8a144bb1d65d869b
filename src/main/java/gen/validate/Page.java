package gen.validate;

import gen.deployment.Deployment;
import gen.finding.Source;
import java.util.List;

/**
 * A page of documentation in Markdown or HTML.
 *
 * @param known what is known about every platform
 * @param deployments what the descriptor of the repository decides, one for each platform; none
 *     without a descriptor
 */
public record Page(Source source, List<Knowledge> known, List<Deployment> deployments) {}
