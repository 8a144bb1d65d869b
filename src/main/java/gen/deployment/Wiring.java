package gen.deployment;

import gen.app.App;
import gen.finding.Finding;
import gen.platform.Platform;
import java.util.ArrayList;
import java.util.List;

/**
 * App × Platform × Instance → {@link Deployment}: names, bindings, plan and region; what the
 * platform lacks becomes a finding.
 */
public final class Wiring {

  private final App app;
  private final Platform platform;
  private final Instance instance;
  private final Names names;
  private final List<Finding> findings = new ArrayList<>();

  private Wiring(App app, Platform platform, Instance instance) {
    this.app = app;
    this.platform = platform;
    this.instance = instance;
    this.names = Names.of(app, instance, platform.names());
  }

  /** Decides everything about this app on this platform. */
  public static Deployment wire(App app, Platform platform, Instance instance) {
    return new Wiring(app, platform, instance).deployment();
  }

  private Deployment deployment() {
    names.clash(instance).ifPresent(findings::add);
    names.check(platform).ifPresent(findings::add);
    String region = new Chooser(app, platform, findings).region();
    ServiceMaker services = new ServiceMaker(app, platform, names, findings);
    List<ServicePart> running =
        app.services().stream().map(service -> services.part(service, region)).toList();
    List<StorePart> stores = new StoreMaker(app, platform, names, findings).parts(region);
    running.forEach(services::checkTls);
    Blurb.of(app, platform).finding().ifPresent(findings::add);
    return new Deployment(
        app,
        platform,
        instance,
        running,
        stores,
        Publication.of(app, platform, instance),
        List.copyOf(findings));
  }
}
