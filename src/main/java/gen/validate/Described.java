package gen.validate;

import gen.app.App;
import gen.deployment.Deployment;
import gen.finding.Source;
import gen.knowledge.Knowledge;
import gen.platform.Platform;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A descriptor and what it decides.
 *
 * @param deployments one for each platform on which the app can be installed
 * @param today the day on which it is judged
 * @param before what an earlier release of it decided, when that is known
 */
public record Described(
    Source source,
    App app,
    List<Deployment> deployments,
    List<Knowledge> known,
    LocalDate today,
    Optional<Release> before) {

  /** This descriptor, once nothing of its past is known, as these platforms would install it. */
  static Described of(Source source, App app, List<Knowledge> known, LocalDate today) {
    return new Described(source, app, Release.wire(app, known), known, today, Optional.empty());
  }

  /** What a descriptor decides here, once nothing of its past is known. */
  public static Described of(App app, List<Deployment> deployments, LocalDate today) {
    return new Described(app.source(), app, deployments, List.of(), today, Optional.empty());
  }

  /** The same, after this release. */
  Described after(Release release) {
    return new Described(source, app, deployments, known, today, Optional.of(release));
  }

  /** Whether the app is offered on a platform. */
  boolean isOfferedOn(Platform platform) {
    return app.leftOut(platform.id()).isEmpty();
  }

  /** The descriptor in the nearest folder above a path. */
  public static Optional<Described> nearest(String path, List<Described> all) {
    return all.stream()
        .filter(each -> path.startsWith(each.folder()))
        .max(Comparator.comparingInt(each -> each.folder().length()));
  }

  private String folder() {
    return source.name().substring(0, source.name().lastIndexOf('/') + 1);
  }
}
