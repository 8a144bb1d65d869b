package gen;

import gen.app.AppReader;
import gen.deployment.Deployment;
import gen.finding.Finding;
import gen.finding.Source;
import gen.platform.Platforms;
import gen.rule.Rulebook;
import gen.validate.Described;
import gen.validate.Descriptions;
import gen.validate.Found;
import gen.validate.Judge;
import gen.validate.Knowledge;
import gen.validate.Known;
import gen.validate.Library;
import gen.validate.ManifestFinder;
import gen.validate.ManifestGrouper;
import gen.validate.Manifests;
import gen.validate.Page;
import gen.validate.Repository;
import gen.validate.Rules;
import gen.validate.Suppression;
import gen.validate.SuppressionReader;
import gen.validate.Suppressor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges what lies in a repository, whoever wrote it: files → readings → findings. It enters the
 * pipeline where rendered files are verified, with files from the disk.
 */
public final class Validation {

  private final AppReader apps;
  private final Library library;

  /** Judges by what is known about these platforms. */
  public Validation(Platforms platforms, Schemas schemas) {
    this.apps = new AppReader(schemas.descriptor());
    this.library =
        new Library(
            platforms,
            schemas::builtIn,
            (id, name) -> schemas.ofPlatform(platforms.folder(id), name));
  }

  /** Every rule there is. */
  public Rules rules() {
    return library.rules();
  }

  /** Judges what is ordered. */
  public Judgement run(ValidationOrder order) {
    List<Knowledge> known =
        library.knowledge().stream().filter(each -> isWanted(each, order)).toList();
    Rules rules = library.rules();
    Judge judge = new Judge(rules, Rulebook.checks());
    Repository repository = new Repository(order.top(), order.paths());
    Found found = new ManifestFinder(known, library.foreign()).find(repository.files(), "gen.yaml");
    List<Finding> findings = new ArrayList<>();
    Descriptions descriptions = new Descriptions(apps, known, order.today());
    List<Described> described = descriptions.read(found.descriptors(), repository);
    findings.addAll(descriptions.findings());
    ManifestGrouper grouper = new ManifestGrouper(repository::load, order.today());
    for (Manifests manifests : grouper.group(found.manifests())) {
      findings.addAll(judge.judge(with(manifests, described)));
    }
    findings.addAll(grouper.findings());
    described.forEach(each -> findings.addAll(judge.judge(each)));
    pages(found, repository, known, described).forEach(page -> findings.addAll(judge.judge(page)));
    known.forEach(each -> findings.addAll(judge.judge(new Known(each, order.today()))));
    List<Found.Unjudged> unjudged = new ArrayList<>(found.foreign());
    unjudged.addAll(grouper.unjudged());
    return new Judgement(names(repository), unjudged, left(findings, repository, rules));
  }

  private static boolean isWanted(Knowledge knowledge, ValidationOrder order) {
    return order.platforms().isEmpty() || order.platforms().contains(knowledge.platform().id());
  }

  /** The manifests together with what the nearest descriptor above them decides. */
  private static Manifests with(Manifests manifests, List<Described> described) {
    Optional<Described> nearest = Described.nearest(manifests.root(), described);
    Optional<Deployment> deployment =
        nearest.flatMap(
            each ->
                each.deployments().stream()
                    .filter(d -> d.platform().equals(manifests.knowledge().platform()))
                    .findFirst());
    return manifests.beside(deployment);
  }

  private static List<Page> pages(
      Found found, Repository repository, List<Knowledge> known, List<Described> described) {
    List<Page> pages = new ArrayList<>();
    for (String path : found.pages()) {
      List<Deployment> deployments =
          Described.nearest(path, described).map(Described::deployments).orElse(List.of());
      pages.add(new Page(repository.load(path), known, deployments));
    }
    return pages;
  }

  private static List<String> names(Repository repository) {
    return repository.read().stream().map(Source::name).toList();
  }

  private static List<Finding> left(List<Finding> findings, Repository repository, Rules rules) {
    List<Suppression> suppressions = new ArrayList<>();
    repository.read().forEach(source -> suppressions.addAll(SuppressionReader.read(source)));
    return Suppressor.suppress(findings, suppressions, rules).stream().distinct().sorted().toList();
  }
}
