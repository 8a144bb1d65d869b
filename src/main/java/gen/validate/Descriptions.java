package gen.validate;

import gen.app.App;
import gen.app.AppReader;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads descriptors and what they decide. */
public final class Descriptions {

  private final AppReader apps;
  private final List<Knowledge> known;
  private final LocalDate today;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();

  /** Reads descriptors for these platforms, on this day. */
  public Descriptions(AppReader apps, List<Knowledge> known, LocalDate today) {
    this.apps = apps;
    this.known = known;
    this.today = today;
  }

  /** What is wrong with descriptors by themselves, and with what they decide. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The suppressions that stand in descriptors, for files without comments. */
  public List<Suppression> suppressions() {
    return List.copyOf(suppressions);
  }

  /** The descriptors at these paths; those that cannot be used become findings. */
  public List<Described> read(Collection<String> paths, Repository repository) {
    List<Described> described = new ArrayList<>();
    for (String path : paths) {
      try {
        Source source = repository.load(path);
        Settings settings = Settings.of(source);
        suppressions.addAll(settings.suppressions());
        if (!settings.only()) {
          described.add(read(source));
        }
      } catch (Rejected e) {
        findings.addAll(e.findings());
      }
    }
    return described;
  }

  private Described read(Source source) {
    App app = apps.read(source);
    Described described = Described.of(source, app, known, today);
    findings.addAll(AppReader.warnings(app));
    described.deployments().forEach(each -> findings.addAll(each.findings()));
    return described;
  }
}
