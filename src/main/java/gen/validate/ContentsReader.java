package gen.validate;

import gen.app.AppReader;
import gen.deployment.Deployment;
import gen.document.Documents;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.finding.Severity;
import gen.knowledge.Foreign;
import gen.knowledge.Knowledge;
import gen.validate.FoundFiles.Unjudged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads what lies in a repository, and puts together what belongs together. */
public final class ContentsReader {

  private static final String DESCRIPTOR = "gen.yaml";

  private final AppReader apps;
  private final List<Knowledge> known;
  private final List<Foreign> foreign;
  private final LocalDate today;

  /**
   * Reads the files of these platforms.
   *
   * @param foreign manifests of other platforms
   * @param today the day by which the age of facts counts
   */
  public ContentsReader(
      AppReader apps, List<Knowledge> known, List<Foreign> foreign, LocalDate today) {
    this.apps = apps;
    this.known = known;
    this.foreign = foreign;
    this.today = today;
  }

  /**
   * What the repository holds.
   *
   * @throws Rejected when it holds nothing that could be judged or named
   */
  public RepositoryContents read(Repository repository) {
    FoundFiles found = new ManifestFinder(known, foreign).find(repository.files(), DESCRIPTOR);
    if (found.isEmpty()) {
      throw nothing(repository);
    }
    Descriptions descriptions = new Descriptions(apps, known, today);
    List<Described> described = descriptions.read(found.descriptors(), repository);
    ManifestGrouper grouper = new ManifestGrouper(repository::load, Documents::parseForeign, today);
    List<Manifests> manifests =
        grouper.group(found.manifests()).stream().map(each -> with(each, described)).toList();
    List<Finding> unread = new ArrayList<>();
    List<DocsPage> pages =
        pages(readable(found.pages(), repository, unread), repository, described);
    List<Unjudged> unjudged = new ArrayList<>(found.foreign());
    unjudged.addAll(grouper.unjudged());
    List<Finding> findings = new ArrayList<>(descriptions.findings());
    findings.addAll(grouper.findings());
    Script.readBroken(repository);
    List<Suppression> suppressions = new ArrayList<>(descriptions.suppressions());
    findings.addAll(unread);
    repository.read().parallelStream()
        .map(SuppressionReader::read)
        .toList()
        .forEach(suppressions::addAll);
    return new RepositoryContents(described, manifests, pages, unjudged, suppressions, findings);
  }

  private static Rejected nothing(Repository repository) {
    return new Rejected(
        Code.NOTHING_TO_JUDGE.at(
            Place.of(repository.name()),
            "there is no manifest, no descriptor and no page among "
                + repository.files().size()
                + " files",
            "name the folder of a repository"));
  }

  /** The manifests together with what the nearest descriptor above them decides. */
  private static Manifests with(Manifests manifests, List<Described> described) {
    Optional<Deployment> deployment =
        Described.nearest(manifests.root(), described).stream()
            .flatMap(each -> each.deployments().stream())
            .filter(each -> each.platform().equals(manifests.knowledge().platform()))
            .findFirst();
    return manifests.beside(deployment);
  }

  /** A page that cannot be read keeps nobody from installing anything: it is noted, no more. */
  private static List<String> readable(
      List<String> pages, Repository repository, List<Finding> unread) {
    List<List<Finding>> problems =
        pages.parallelStream().map(page -> problems(page, repository)).toList();
    problems.forEach(unread::addAll);
    return IntStream.range(0, pages.size())
        .filter(page -> problems.get(page).isEmpty())
        .mapToObj(pages::get)
        .toList();
  }

  private static List<Finding> problems(String page, Repository repository) {
    try {
      repository.load(page);
      return List.of();
    } catch (Rejected e) {
      return e.findings().stream().map(each -> each.atMost(Severity.NOTE)).toList();
    }
  }

  private List<DocsPage> pages(
      List<String> paths, Repository repository, List<Described> described) {
    List<DocsPage> pages = new ArrayList<>();
    for (String path : paths) {
      List<Deployment> deployments =
          Described.nearest(path, described).map(Described::deployments).orElse(List.of());
      pages.add(DocsPage.of(repository.load(path), repository.site(path), known, deployments));
    }
    return pages;
  }
}
