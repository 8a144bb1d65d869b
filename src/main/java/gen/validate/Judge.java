package gen.validate;

import gen.document.Node;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Judges manifests, pages, descriptors and data by all rules. */
public final class Judge {

  private final Rules rules;
  private final Map<String, Check> checks;

  /**
   * A judge by these rules.
   *
   * @param checks by code; rules whose checks are data need none
   */
  public Judge(Rules rules, Map<String, Check> checks) {
    this.rules = rules;
    this.checks = checks;
  }

  /** What is wrong with the manifests of one installation. */
  public List<Finding> judge(Manifests manifests) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules.all()) {
      findings.addAll(byData(rule, manifests));
    }
    findings.addAll(form(manifests, List.copyOf(findings)));
    findings.addAll(
        byCode(
            (check, verdict) -> {
              if (check instanceof Check.OfManifests ofManifests) {
                ofManifests.judge(manifests, verdict);
              }
            }));
    return findings;
  }

  /** What is wrong with a page. */
  public List<Finding> judge(Page page) {
    List<Finding> findings = new ArrayList<>();
    String prose = page.prose();
    for (Knowledge knowledge : page.known()) {
      for (TextCheck check : knowledge.texts()) {
        Verdict verdict = new Verdict(code(check.code()));
        check.judge(page, prose, verdict);
        findings.addAll(verdict.findings());
      }
    }
    findings.addAll(
        byCode(
            (check, verdict) -> {
              if (check instanceof Check.OfPage ofPage) {
                ofPage.judge(page, verdict);
              }
            }));
    return findings;
  }

  /** What is wrong with a descriptor. */
  public List<Finding> judge(Described described) {
    return byCode(
        (check, verdict) -> {
          if (check instanceof Check.OfDescriptor ofDescriptor) {
            ofDescriptor.judge(described, verdict);
          }
        });
  }

  /** What is wrong with how the files of a repository stand to each other. */
  public List<Finding> judge(Whole whole) {
    return byCode(
        (check, verdict) -> {
          if (check instanceof Check.OfWhole ofWhole) {
            ofWhole.judge(whole, verdict);
          }
        });
  }

  /** What is wrong with a file that gen made. */
  public List<Finding> judge(Generated file) {
    return byCode(
        (check, verdict) -> {
          if (check instanceof Check.OfGenerated ofGenerated) {
            ofGenerated.judge(file, verdict);
          }
        });
  }

  /** What is wrong with the data that come with gen. */
  public List<Finding> judge(Known known) {
    return byCode(
        (check, verdict) -> {
          if (check instanceof Check.OfKnowledge ofKnowledge) {
            ofKnowledge.judge(known, verdict);
          }
        });
  }

  private List<Finding> byCode(BiConsumer<Check, Verdict> judge) {
    List<Finding> findings = new ArrayList<>();
    checks.forEach(
        (id, check) -> {
          Verdict verdict = new Verdict(code(id));
          judge.accept(check, verdict);
          findings.addAll(verdict.findings());
        });
    return findings;
  }

  private Code code(String id) {
    return rules
        .find(id)
        .map(Rule::code)
        .orElseThrow(() -> new IllegalStateException("no rule has the code " + id));
  }

  private static List<Finding> byData(Rule rule, Manifests manifests) {
    Verdict verdict = new Verdict(rule.code());
    for (DataCheck check : manifests.knowledge().checks()) {
      if (check.code().equals(rule.code().id())) {
        check.judge(manifests, verdict);
      }
    }
    return verdict.findings();
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
