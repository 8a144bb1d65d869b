package gen.deployment;

import gen.app.App;
import gen.app.Options;
import gen.app.Postgres;
import gen.app.Service;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Nearest;
import gen.finding.Place;
import gen.platform.HealthRule;
import gen.platform.LeftOut;
import gen.platform.Platform;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses region, version and disk from what the platform offers. */
record Chooser(App app, Platform platform, List<Finding> findings) {

  /** The region asked for, or the standard one; empty where the platform has none to name. */
  String region() {
    String region = options().region().orElse(platform.regions().standard());
    if (!region.isEmpty() && !platform.regions().places().containsKey(region)) {
      add(
          Code.REGION_UNKNOWN,
          app.place("platforms." + platform.id() + ".region"),
          platform.who().does("has", "have")
              + " no region '"
              + region
              + "' for app and database; known: "
              + String.join(", ", platform.regions().places().keySet()),
          Nearest.help(region, platform.regions().places().keySet(), "choose a known one"));
    }
    return region;
  }

  /** The version that the platform prefers if the app takes it, otherwise the newest it takes. */
  int version(Postgres wanted) {
    List<Integer> fitting =
        platform.database().versions().stream()
            .filter(version -> version >= wanted.min() && version <= wanted.max())
            .toList();
    if (fitting.contains(platform.database().preferredVersion())) {
      return platform.database().preferredVersion();
    }
    if (fitting.isEmpty()) {
      add(
          Code.POSTGRES_VERSION,
          app.place("postgres.versions"),
          platform.who().does("offers", "offer")
              + " Postgres "
              + platform.database().versions().stream()
                  .map(String::valueOf)
                  .collect(Collectors.joining(", "))
              + "; the app takes "
              + wanted.min()
              + " to "
              + wanted.max(),
          LeftOut.way(platform));
      return platform.database().preferredVersion();
    }
    return fitting.stream().max(Integer::compare).orElseThrow();
  }

  /** The health path, where the platform asks for one. */
  Optional<String> health(Service service) {
    HealthRule rule = platform.health();
    if (service.http().startSeconds().value() > rule.windowSeconds() && rule.windowSeconds() > 0) {
      add(
          Code.BOOT_WINDOW,
          service.place("http.startSeconds", "http.port"),
          platform.who().does("wants", "want")
              + " within "
              + rule.windowSeconds()
              + " seconds: "
              + rule.accepts()
              + "; this app may take "
              + service.http().startSeconds().value(),
          LeftOut.or("make the first start faster", platform));
    }
    return rule.offered() ? service.http().health() : Optional.empty();
  }

  private Options options() {
    return app.options(platform.id());
  }

  private void add(Code code, Place place, String message, String help) {
    findings.add(code.at(place, message, help));
  }
}
