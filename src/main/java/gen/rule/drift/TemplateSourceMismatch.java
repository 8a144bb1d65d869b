package gen.rule.drift;

import gen.check.Verdict;
import gen.deployment.Deployment;
import gen.finding.Place;
import gen.knowledge.Knowledge;
import gen.reading.Resource;
import gen.rule.shared.CodeSource;
import gen.rule.shared.InstallLink;
import gen.validate.Check;
import gen.validate.DocsPage;
import gen.validate.Manifests;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A manifest or a button that leads to another repository or branch than the app's own. */
final class TemplateSourceMismatch implements Check.OfManifests, Check.OfPage {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    if (manifests.deployment().isEmpty()) {
      return;
    }
    for (Resource service : manifests.reading().all("service")) {
      service
          .attribute("repo")
          .ifPresent(
              repository ->
                  judge(
                      CodeSource.of(repository.value()),
                      manifests.deployment().get(),
                      repository.place(),
                      verdict));
    }
  }

  @Override
  public void judge(DocsPage page, Verdict verdict) {
    for (InstallLink link : InstallLink.on(page)) {
      deployment(page, link.knowledge())
          .ifPresent(deployment -> judge(link.source(), deployment, link.place(), verdict));
    }
  }

  private static Optional<Deployment> deployment(DocsPage page, Knowledge knowledge) {
    return page.deployments().stream()
        .filter(each -> each.platform().equals(knowledge.platform()))
        .findFirst();
  }

  private static void judge(CodeSource found, Deployment deployment, Place place, Verdict verdict) {
    List<String> own =
        Stream.of(deployment.app().links().repository(), deployment.publication().repository())
            .map(CodeSource::of)
            .filter(each -> !each.isEmpty())
            .map(CodeSource::repository)
            .toList();
    String branch =
        deployment.app().options(deployment.platform().id()).branch().orElse(found.branch());
    if (found.isEmpty() || own.isEmpty()) {
      return;
    }
    if (!own.contains(found.repository())) {
      verdict.wrong(
          place,
          "leads to %s; the descriptor says https://%s".formatted(found, own.get(own.size() - 1)),
          "name the repository of the app");
    } else if (!branch.equals(found.branch())) {
      verdict.wrong(
          place,
          "leads to %s; the descriptor says branch '%s'"
              .formatted(
                  found.branch().isEmpty()
                      ? "the default branch"
                      : "branch '" + found.branch() + "'",
                  branch),
          "name that branch");
    }
  }
}
