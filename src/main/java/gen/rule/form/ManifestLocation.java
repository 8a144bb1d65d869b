package gen.rule.form;

import gen.check.Document;
import gen.check.Verdict;
import gen.deployment.Deployment;
import gen.platform.Platform;
import gen.rule.shared.CodeSource;
import gen.rule.shared.InstallLink;
import gen.validate.Check;
import gen.validate.DocsPage;
import gen.validate.Manifests;
import gen.validate.WholeRepository;
import java.util.List;
import java.util.stream.Stream;

/** A button of this repository that does not find its file, because it is not where it is read. */
final class ManifestLocation implements Check.OfWhole {

  @Override
  public void judge(WholeRepository whole, Verdict verdict) {
    if (!whole.repository().isComplete()) {
      return;
    }
    for (DocsPage page : whole.pages()) {
      for (InstallLink link : InstallLink.on(page)) {
        if (leadsHere(link, page, whole)) {
          judge(link, whole, verdict);
        }
      }
    }
  }

  private static void judge(InstallLink link, WholeRepository whole, Verdict verdict) {
    Platform platform = link.knowledge().platform();
    String expected = platform.see().buttonManifest().orElse("");
    if (expected.isEmpty() || whole.has(expected)) {
      return;
    }
    String found =
        whole.manifests().stream()
            .filter(each -> each.knowledge().equals(link.knowledge()))
            .map(Manifests::primary)
            .map(Document::source)
            .map(source -> "; there is " + source.name())
            .findFirst()
            .orElse("; there is none");
    verdict.wrong(
        link.place(),
        "%s's button reads %s at the top of the repository%s"
            .formatted(platform.title(), expected, found),
        found.endsWith("none")
            ? "add " + expected + ", or remove the button"
            : "move the file there, or to the top of a branch that the button names");
  }

  /** True when the button reads the branch that lies here. One that names another does not. */
  private static boolean leadsHere(InstallLink link, DocsPage page, WholeRepository whole) {
    String branch = link.source().branch();
    boolean here =
        branch.isEmpty() || whole.repository().branch().filter(branch::equals).isPresent();
    return here
        && Stream.concat(whole.repository().origin().stream(), repositories(page.deployments()))
            .map(CodeSource::of)
            .filter(each -> !each.isEmpty())
            .anyMatch(each -> each.repository().equals(link.source().repository()));
  }

  private static Stream<String> repositories(List<Deployment> deployments) {
    return deployments.stream()
        .flatMap(
            each -> Stream.of(each.app().links().repository(), each.publication().repository()))
        .filter(each -> !each.isEmpty());
  }
}
