package gen.validate;

import gen.check.Document;
import gen.check.ScriptLine;
import gen.deployment.Deployment;
import gen.document.Format;
import gen.document.Instruction;
import gen.finding.Who;
import gen.knowledge.FileReference;
import gen.knowledge.Knowledge;
import gen.knowledge.ManifestRule;
import gen.knowledge.WordList;
import gen.reading.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files of one platform that belong together, and what they say.
 *
 * @param root the folder in which they lie, as messages call it; empty for the current one
 * @param primary the file that others are looked for beside
 * @param deployment what the descriptor beside them decides for this platform, if there is one
 * @param today the day on which they are judged
 */
public record Manifests(
    Knowledge knowledge,
    String root,
    Document primary,
    List<Document> documents,
    Reading reading,
    Optional<Deployment> deployment,
    LocalDate today) {

  /** True unless the main file is not well-formed, which says enough. */
  boolean isReadable() {
    return !primary.format().isTree() || primary.tree().isPresent();
  }

  /** The file in this role. */
  public Optional<Document> document(String role) {
    return documents.stream().filter(document -> document.role().equals(role)).findFirst();
  }

  /** These manifests together with what a descriptor decides. */
  public Manifests beside(Optional<Deployment> decided) {
    return new Manifests(knowledge, root, primary, documents, reading, decided, today);
  }

  /** The lines of all scripts or Dockerfiles that are neither empty nor comments. */
  public List<ScriptLine> lines(Format format) {
    return documents.stream()
        .filter(document -> document.format() == format)
        .flatMap(document -> document.lines().stream())
        .toList();
  }

  /** The instructions of all Dockerfiles. */
  public List<Instruction> instructions() {
    return documents.stream().flatMap(document -> document.instructions().stream()).toList();
  }

  /** The lines of scripts that run in the container, and not on the computer of who installs it. */
  public List<ScriptLine> linesInContainer() {
    return documents.stream()
        .filter(document -> document.format() == Format.SHELL)
        .filter(document -> !deploys(document))
        .flatMap(document -> document.lines().stream())
        .toList();
  }

  private boolean deploys(Document script) {
    Optional<Pattern> order = knowledge.deployOrder();
    return order.isPresent() && script.lines().stream().anyMatch(each -> each.has(order.get()));
  }

  /** The files of the repository that these ones name. */
  public List<FileReference> references() {
    return documents.stream()
        .flatMap(
            document ->
                knowledge.manifests().stream()
                    .filter(rule -> rule.role().equals(document.role()))
                    .flatMap(rule -> FileReference.in(document, rule.references()).stream()))
        .toList();
  }

  /** What one of the words of a list looks like. */
  public Pattern words(WordList list) {
    return knowledge.words().of(list);
  }

  /** True when an image is built from the folder of its Dockerfile alone. */
  public boolean contextIsFolder() {
    return knowledge.manifests().stream().anyMatch(ManifestRule::contextIsFolder);
  }

  /** These manifests together with what a descriptor decides. */
  public Manifests beside(Deployment decided) {
    return beside(Optional.of(decided));
  }

  /** The platform as findings speak of it. */
  public Who who() {
    return knowledge.platform().who();
  }
}
