package gen.validate;

import gen.check.DataCheck;
import gen.check.Document;
import gen.check.TextCheck;
import gen.check.Verdict;
import gen.document.Node;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Severity;
import gen.knowledge.DatedKnowledge;
import gen.knowledge.Knowledge;
import gen.knowledge.ManifestRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges manifests, pages, descriptors and data by all rules. */
public final class Judge {

  private final Function<String, Code> codes;
  private final Map<String, Check> checks;

  /**
   * A judge by these rules.
   *
   * @param codes gives how much the rule of this name matters, when there is something to say
   * @param checks by code; rules whose checks are data need none
   */
  public Judge(Function<String, Code> codes, Map<String, Check> checks) {
    this.codes = codes;
    this.checks = checks;
  }

  /**
   * What is wrong with the manifests of one installation. Where the main file cannot be read,
   * nothing is said of what all of them together lack.
   */
  public List<Finding> judge(Manifests manifests) {
    List<Finding> byData = byData(manifests);
    List<Finding> findings = new ArrayList<>(byData);
    findings.addAll(form(manifests, byData));
    if (manifests.isReadable()) {
      findings.addAll(
          byCode(Check.OfManifests.class, (check, verdict) -> check.judge(manifests, verdict)));
    }
    return findings;
  }

  /** What is wrong with a page. */
  public List<Finding> judge(DocsPage page) {
    List<Finding> findings = new ArrayList<>();
    for (Knowledge knowledge : page.known()) {
      for (TextCheck check : knowledge.texts()) {
        Verdict verdict = new Verdict(check.code(), codes);
        check.judge(page.source(), page.prose(), verdict);
        findings.addAll(verdict.findings());
      }
    }
    findings.addAll(byCode(Check.OfPage.class, (check, verdict) -> check.judge(page, verdict)));
    return findings;
  }

  /** What is wrong with a descriptor. */
  public List<Finding> judge(Described described) {
    return byCode(Check.OfDescriptor.class, (check, verdict) -> check.judge(described, verdict));
  }

  /** What is wrong with what people recorded in a descriptor, as it gets older. */
  public List<Finding> judgeRecords(Described described) {
    return byCode(Check.OfRecords.class, (check, verdict) -> check.judge(described, verdict));
  }

  /** What is wrong with how the files of a repository stand to each other. */
  public List<Finding> judge(WholeRepository whole) {
    return byCode(Check.OfWhole.class, (check, verdict) -> check.judge(whole, verdict));
  }

  /** What is wrong with a file that gen made. */
  public List<Finding> judge(GeneratedFile file) {
    return byCode(Check.OfGenerated.class, (check, verdict) -> check.judge(file, verdict));
  }

  /** What is wrong with the files of an installation for which gen was not run. */
  public List<Finding> judge(Behind behind) {
    return byCode(Check.OfInstallation.class, (check, verdict) -> check.judge(behind, verdict));
  }

  /** What is wrong with the data that come with gen. */
  public List<Finding> judge(DatedKnowledge known) {
    return byCode(Check.OfKnowledge.class, (check, verdict) -> check.judge(known, verdict));
  }

  /** What those checks say that look at this kind of thing. */
  private <C extends Check> List<Finding> byCode(Class<C> kind, BiConsumer<C, Verdict> judge) {
    List<Finding> findings = new ArrayList<>();
    checks.forEach(
        (id, check) -> {
          if (kind.isInstance(check)) {
            Verdict verdict = new Verdict(id, codes);
            judge.accept(kind.cast(check), verdict);
            findings.addAll(verdict.findings());
          }
        });
    return findings;
  }

  private List<Finding> byData(Manifests manifests) {
    List<Finding> findings = new ArrayList<>();
    for (DataCheck check : manifests.knowledge().checks()) {
      Verdict verdict = new Verdict(check.code(), codes);
      check.judge(manifests.documents(), verdict);
      findings.addAll(verdict.findings());
    }
    return findings;
  }

  /** What schemas say, but for places of which a rule says more. */
  private static List<Finding> form(Manifests manifests, List<Finding> byRules) {
    Set<Place> said = byRules.stream().map(Finding::place).collect(Collectors.toSet());
    return manifests.documents().stream()
        .flatMap(document -> form(manifests, document).stream())
        .filter(finding -> !said.contains(finding.place()))
        .toList();
  }

  /** What the platform's schema says, as far as the platform's own server would say it too. */
  private static List<Finding> form(Manifests manifests, Document document) {
    Node tree = document.tree().orElse(null);
    ManifestRule rule =
        manifests.knowledge().manifests().stream()
            .filter(each -> each.role().equals(document.role()))
            .findFirst()
            .orElseThrow();
    if (tree == null || rule.schema().isEmpty()) {
      return List.of();
    }
    return manifests.knowledge().schemas().apply(rule.schema().get()).check(tree).stream()
        .filter(finding -> !rule.ignored().contains(finding.code().id()))
        .map(finding -> limited(finding, rule.limits()))
        .toList();
  }

  private static Finding limited(Finding finding, Map<String, Severity> limits) {
    Severity limit = limits.get(finding.code().id());
    return limit == null ? finding : finding.atMost(limit);
  }
}
