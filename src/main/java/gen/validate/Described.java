package gen.validate;

import gen.app.App;
import gen.deployment.Deployment;
import gen.finding.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A descriptor and what it decides.
 *
 * @param deployments one for each platform on which the app can be installed
 * @param today the day on which it is judged
 */
public record Described(
    Source source, App app, List<Deployment> deployments, List<Knowledge> known, LocalDate today) {

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
