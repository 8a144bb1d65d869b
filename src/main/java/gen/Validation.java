package gen;

import gen.app.AppReader;
import gen.deployment.Deployment;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.platform.Platforms;
import gen.rule.Rulebook;
import gen.validate.Described;
import gen.validate.Descriptions;
import gen.validate.Fixer;
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
import gen.validate.Whole;
import gen.write.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges what lies in a repository, whoever wrote it: files → readings → findings. It enters the
 * pipeline where rendered files are verified, with files from the disk.
 */
public final class Validation {

  private final Platforms platforms;
  private final Schemas schemas;
  private final AppReader apps;
  private final Library library;

  /** Judges by what is known about these platforms. */
  public Validation(Platforms platforms, Schemas schemas) {
    this.platforms = platforms;
    this.schemas = schemas;
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
    if (found.isEmpty()) {
      throw new Rejected(
          Code.NOTHING_TO_JUDGE.at(
              Place.of("PATH"),
              "there is no manifest, no descriptor and no page among "
                  + repository.files().size()
                  + " files",
              "name the folder of a repository"));
    }
    List<Finding> findings = new ArrayList<>();
    Descriptions descriptions = new Descriptions(apps, known, order.today());
    List<Described> described = descriptions.read(found.descriptors(), repository);
    findings.addAll(descriptions.findings());
    ManifestGrouper grouper = new ManifestGrouper(repository::load, order.today());
    List<Manifests> manifests =
        grouper.group(found.manifests()).stream().map(each -> with(each, described)).toList();
    manifests.forEach(each -> findings.addAll(judge.judge(each)));
    findings.addAll(grouper.findings());
    described.forEach(each -> findings.addAll(judge.judge(each)));
    List<Page> pages = pages(found, repository, known, described);
    pages.forEach(page -> findings.addAll(judge.judge(page)));
    findings.addAll(
        judge.judge(
            new Whole(
                repository.files(),
                repository.isComplete(),
                repository.origin(),
                repository.branch(),
                manifests,
                pages,
                known,
                library.readers())));
    new Regenerator(this::pipeline, platforms.ids(), order, repository)
        .files(described)
        .forEach(file -> findings.addAll(judge.judge(file)));
    known.stream()
        .filter(each -> isUsed(each, manifests, described))
        .forEach(each -> findings.addAll(judge.judge(new Known(each, order.today()))));
    List<Found.Unjudged> unjudged = new ArrayList<>(found.foreign());
    unjudged.addAll(grouper.unjudged());
    return new Judgement(
        names(repository), unjudged, left(findings, suppressions(repository, descriptions), rules));
  }

  private Pipeline pipeline() {
    return new Pipeline(platforms, schemas);
  }

  /** What is known about a platform matters where something for it lies. */
  private static boolean isUsed(
      Knowledge known, List<Manifests> manifests, List<Described> described) {
    return !described.isEmpty() || manifests.stream().anyMatch(m -> m.knowledge().equals(known));
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
      pages.add(new Page(repository.load(path), repository.site(path), known, deployments));
    }
    return pages;
  }

  private static List<String> names(Repository repository) {
    return repository.read().stream().map(Source::name).toList();
  }

  private static List<Suppression> suppressions(Repository repository, Descriptions descriptions) {
    List<Suppression> suppressions = new ArrayList<>(descriptions.suppressions());
    repository.read().forEach(source -> suppressions.addAll(SuppressionReader.read(source)));
    return suppressions;
  }

  private static List<Finding> left(
      List<Finding> findings, List<Suppression> suppressions, Rules rules) {
    return Suppressor.suppress(findings, suppressions, rules).stream().distinct().sorted().toList();
  }

  /** What the findings can repair for certain, as changes of files below this folder. */
  public static List<Change> repairs(List<Finding> findings, Path top) {
    List<Change> changes = new ArrayList<>();
    Fixer.fix(findings)
        .forEach(
            (source, after) ->
                changes.add(
                    new Change(
                        Change.Kind.UPDATED,
                        top.resolve(source.name()),
                        source.name(),
                        source.text(),
                        after)));
    return changes;
  }
}
