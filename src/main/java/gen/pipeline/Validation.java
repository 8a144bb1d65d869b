package gen.pipeline;

import gen.app.AppReader;
import gen.deployment.Installations;
import gen.facts.PlatformFacts;
import gen.finding.Finding;
import gen.finding.Gatherer;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.knowledge.DatedKnowledge;
import gen.knowledge.Knowledge;
import gen.knowledge.Library;
import gen.knowledge.Rule;
import gen.knowledge.Rules;
import gen.platform.Offering;
import gen.platform.Platform;
import gen.platform.Platforms;
import gen.rule.Rulebook;
import gen.validate.Behind;
import gen.validate.ContentsReader;
import gen.validate.Described;
import gen.validate.Fixer;
import gen.validate.GeneratedFile;
import gen.validate.Judge;
import gen.validate.Origins;
import gen.validate.Release;
import gen.validate.Repository;
import gen.validate.RepositoryContents;
import gen.validate.Suppression;
import gen.validate.Suppressor;
import gen.validate.WholeRepository;
import gen.write.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
    this.library = schemas.library(platforms);
  }

  /** Every rule there is. */
  public Rules rules() {
    return library.rules();
  }

  /**
   * Everything that is known about a platform.
   *
   * @throws Rejected when there is none of that name, or its folder is not usable
   */
  public PlatformFacts facts(String id) {
    Platform platform = platforms.select(List.of(id)).get(0);
    List<Rule> own = library.rules(id);
    long common = rules().all().stream().filter(rule -> rule.platform().isEmpty()).count();
    return new PlatformFacts(
        platform,
        library.groups(id, "manifests"),
        library.groups(id, "offers"),
        own,
        (int) (common - own.stream().filter(rule -> rule.platform().isEmpty()).count()),
        new PlatformFacts.Schemas(
            Schemas.tree("platform.schema.json"),
            Schemas.tree("manifests.schema.json"),
            Schemas.tree("offers.schema.json")));
  }

  /** Judges what is ordered. */
  public Judgement run(ValidationOrder order) {
    platforms.requireKnown(order.platforms());
    List<Knowledge> known =
        library.knowledge().stream().filter(each -> isWanted(each, order)).toList();
    Repository repository = new Repository(order.top(), order.paths());
    RepositoryContents contents =
        new ContentsReader(apps, known, library.foreign(), order.today()).read(repository);
    List<Finding> findings = new ArrayList<>(contents.findings());
    for (Described each : contents.described()) {
      findings.addAll(new Offering(platforms, each.app()).findings());
      findings.addAll(new Installations(each.app()).findings());
    }
    Judge judge = new Judge(library::code, Rulebook.checks());
    Regenerator regenerator = new Regenerator(this::pipeline, order, repository);
    List<GeneratedFile> generated =
        regenerator.files(contents.described(), comparedPlatforms(order));
    findings.addAll(judged(Behind.alone(contents.manifests(), generated), judge::judge));
    findings.addAll(judged(compared(contents, order), judge::judge));
    findings.addAll(judged(compared(contents, order), judge::judgeRecords));
    findings.addAll(judged(contents.pages(), judge::judge));
    findings.addAll(
        judge.judge(
            new WholeRepository(
                repository, contents.manifests(), contents.pages(), library.readers())));
    findings.addAll(judged(Behind.of(generated), judge::judge));
    findings.addAll(judged(Behind.others(generated), judge::judge));
    findings.addAll(regenerator.refusals());
    known.stream()
        .filter(contents::concern)
        .forEach(each -> findings.addAll(judge.judge(new DatedKnowledge(each, order.today()))));
    Suppressor suppressor = new Suppressor(suppressions(contents, order));
    List<Finding> left = suppressor.without(findings);
    left =
        suppressor.without(
            Origins.lead(left, contents.manifests(), GeneratedFile.fresh(generated), library));
    left.addAll(suppressor.senseless(library));
    left.addAll(suppressor.idle(library));
    List<String> judged = repository.read().stream().map(Source::name).toList();
    return new Judgement(judged, contents.unjudged(), Gatherer.gather(left));
  }

  private List<String> comparedPlatforms(ValidationOrder order) {
    return order.platforms().isEmpty() ? platforms.ids() : order.platforms();
  }

  /** The descriptors, with their earlier release where one is named. */
  private List<Described> compared(RepositoryContents contents, ValidationOrder order) {
    return order
        .since()
        .map(earlier -> Release.compare(contents.described(), earlier, apps))
        .orElse(contents.described());
  }

  /** Those that could be of use: without an earlier release, rules that need one find nothing. */
  private List<Suppression> suppressions(RepositoryContents contents, ValidationOrder order) {
    return contents.suppressions().stream()
        .filter(each -> order.since().isPresent() || !library.rules().needsRelease(each.code()))
        .toList();
  }

  /** On all cores; in the order given. No check changes anything but its own verdict. */
  private static <T> List<Finding> judged(List<T> all, Function<T, List<Finding>> judge) {
    return all.parallelStream().flatMap(each -> judge.apply(each).stream()).toList();
  }

  private Pipeline pipeline() {
    return new Pipeline(platforms, schemas);
  }

  private static boolean isWanted(Knowledge knowledge, ValidationOrder order) {
    return order.platforms().isEmpty() || order.platforms().contains(knowledge.platform().id());
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
