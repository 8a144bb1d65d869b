package gen.validate;

import gen.check.Document;
import gen.document.Node;
import gen.document.Parser;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.knowledge.ManifestRule;
import gen.validate.FoundFiles.Candidate;
import gen.validate.FoundFiles.Unjudged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads files that may be manifests. It keeps nothing, so that many can be read at once.
 *
 * @param load gives the text for a path, or throws {@link Rejected}; many may ask at once
 * @param parser makes trees of the texts; many may ask at once
 */
record CandidateReader(Function<String, Source> load, Parser parser) {

  /** A file that is what it seemed to be. */
  record Read(Candidate candidate, Document document) {}

  /**
   * What came of reading a file.
   *
   * @param read nothing where it cannot be read or is not the platform's
   * @param findings what is wrong with its form
   * @param unjudged whose it is, where it is not the platform's
   */
  record Attempt(Optional<Read> read, List<Finding> findings, Optional<Unjudged> unjudged) {

    private static Attempt failed(List<Finding> findings) {
      return new Attempt(Optional.empty(), findings, Optional.empty());
    }
  }

  /** Reads a file. */
  Attempt read(Candidate candidate) {
    List<Finding> doubts = new ArrayList<>();
    ManifestRule rule = candidate.rule();
    Source source;
    try {
      source = load.apply(candidate.path());
    } catch (Rejected e) {
      return Attempt.failed(e.findings());
    }
    Optional<Node> tree = rule.format().hasParts() ? tree(source, rule, doubts) : Optional.empty();
    Optional<String> owner = tree.flatMap(rule::owner);
    if (owner.isPresent()) {
      Unjudged unjudged = new Unjudged(candidate.path(), owner.get());
      return new Attempt(Optional.empty(), doubts, Optional.of(unjudged));
    }
    Document document = Document.of(rule.role(), source, rule.format(), tree);
    return new Attempt(Optional.of(new Read(candidate, document)), doubts, Optional.empty());
  }

  private Optional<Node> tree(Source source, ManifestRule rule, List<Finding> doubts) {
    try {
      return Optional.of(parser.parse(source, rule.format(), doubts::add));
    } catch (Rejected e) {
      doubts.addAll(e.findings());
      return Optional.empty();
    }
  }
}
