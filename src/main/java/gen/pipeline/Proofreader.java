package gen.pipeline;

import gen.app.App;
import gen.app.AppReader;
import gen.deployment.Deployment;
import gen.finding.Finding;
import gen.finding.Source;
import gen.knowledge.Knowledge;
import gen.knowledge.Library;
import gen.render.RenderedFile;
import gen.render.RenderedFile.Root;
import gen.rule.Rulebook;
import gen.validate.Described;
import gen.validate.DocsPage;
import gen.validate.Judge;
import gen.validate.ManifestFinder;
import gen.validate.ManifestGrouper;
import gen.validate.Manifests;
import gen.validate.Origins;
import gen.validate.Settings;
import gen.validate.Suppression;
import gen.validate.SuppressionReader;
import gen.validate.Suppressor;
import gen.verify.ParsedFiles;
import gen.write.Folders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Says, before anything is written, what {@link Validation} would say of it afterwards. What it
 * cannot know is left to that: how a repository's files stand to each other, which of them people
 * changed, and what gets old by itself.
 */
final class Proofreader {

  private final Library library;
  private final LocalDate today;
  private Judge judge;

  /** Judges by what this library knows, as on this day. */
  Proofreader(Library library, LocalDate today) {
    this.library = library;
    this.today = today;
  }

  /** Made when there is something to judge, as a check is a class and takes time. */
  private synchronized Judge judge() {
    if (judge == null) {
      judge = new Judge(library::code, Rulebook.checks());
    }
    return judge;
  }

  /** What is wrong with a descriptor, and with what it decides. */
  List<Finding> descriptor(App app, List<Deployment> deployments) {
    List<Finding> findings = new ArrayList<>(AppReader.warnings(app));
    deployments.forEach(deployment -> findings.addAll(deployment.findings()));
    if (!deployments.isEmpty()) {
      findings.addAll(judge().judge(Described.of(app, offered(deployments), today)));
    }
    Suppressor suppressor = new Suppressor(wishes(app, List.of()));
    List<Finding> left = suppressor.without(findings);
    left.addAll(suppressor.senseless(library));
    return left;
  }

  /** One deployment of several installations on each platform. */
  private static List<Deployment> offered(List<Deployment> deployments) {
    Map<String, Deployment> offered = new LinkedHashMap<>();
    deployments.forEach(each -> offered.putIfAbsent(each.platform().id(), each));
    return List.copyOf(offered.values());
  }

  /** What is wrong with the manifests of one deployment, where the descriptor is to blame there. */
  List<Finding> manifests(Deployment deployment, List<RenderedFile> files, ParsedFiles parsed) {
    Map<String, Source> sources = sources(files, Root.OUTPUT, parsed::source);
    Suppressor suppressor = new Suppressor(wishes(deployment.app(), sources.values()));
    ManifestFinder finder =
        new ManifestFinder(library.knowledge(List.of(deployment.platform())), List.of());
    List<Finding> findings = new ArrayList<>();
    for (Manifests each :
        new ManifestGrouper(
                sources::get, (text, format, doubts) -> parsed.tree(text, format), today)
            .group(finder.find(sources.keySet(), "").manifests())) {
      Manifests manifests = each.beside(deployment);
      List<Finding> left = suppressor.without(judge().judge(manifests));
      findings.addAll(suppressor.without(Origins.lead(left, manifests, library)));
    }
    return findings;
  }

  /** What is wrong with pages. */
  List<Finding> pages(List<Deployment> deployments, List<RenderedFile> files, Folders folders) {
    Map<String, Source> sources =
        sources(files, Root.DOCS, file -> new Source(folders.shown(file), file.text()));
    if (sources.isEmpty()) {
      return List.of();
    }
    List<Knowledge> known =
        library.knowledge(offered(deployments).stream().map(Deployment::platform).toList());
    List<Finding> findings =
        sources.values().stream()
            .flatMap(page -> judge().judge(DocsPage.of(page, known, deployments)).stream())
            .toList();
    return new Suppressor(wishes(deployments.get(0).app(), sources.values())).without(findings);
  }

  /** The files under the names that they will have. */
  private static Map<String, Source> sources(
      List<RenderedFile> files, Root root, Function<RenderedFile, Source> named) {
    Map<String, Source> sources = new TreeMap<>();
    for (RenderedFile file : files) {
      if (file.root() == root) {
        Source source = named.apply(file);
        sources.put(source.name(), source);
      }
    }
    return sources;
  }

  private static List<Suppression> wishes(App app, Collection<Source> files) {
    List<Suppression> wishes = new ArrayList<>(Settings.of(app.written()).suppressions());
    wishes.addAll(SuppressionReader.read(app.source()));
    files.forEach(file -> wishes.addAll(SuppressionReader.read(file)));
    return wishes;
  }
}
