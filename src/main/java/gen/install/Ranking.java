package gen.install;

import gen.app.App;
import gen.deployment.Deployment;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which platforms are shown: by facts alone. First what was installed most recently,
 * then what costs least; what is not known comes last.
 */
public final class Ranking {

  private static final Comparator<Deployment> ORDER =
      Comparator.comparing(Ranking::verified, Comparator.reverseOrder())
          .thenComparingInt(deployment -> Cost.of(deployment).cents().orElse(Integer.MAX_VALUE))
          .thenComparing(deployment -> deployment.platform().title());

  private Ranking() {}

  /** The deployments in this order. */
  public static List<Deployment> of(List<Deployment> deployments) {
    return deployments.stream().sorted(ORDER).toList();
  }

  private static String verified(Deployment deployment) {
    return deployment
        .app()
        .options(deployment.platform().id())
        .verified()
        .map(App.Verified::on)
        .orElse("");
  }
}
