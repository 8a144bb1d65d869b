package gen.pipeline;

import gen.finding.Finding;
import gen.validate.FoundFiles.Unjudged;
import java.util.List;

/**
 * What was judged, and what was found.
 *
 * @param judged the files that were judged, by path
 * @param unjudged manifests that were not, with whose they are
 * @param findings sorted
 */
public record Judgement(List<String> judged, List<Unjudged> unjudged, List<Finding> findings) {}
