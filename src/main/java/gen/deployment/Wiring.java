package gen.deployment;

import gen.app.App;
import gen.app.Variable;
import gen.finding.Finding;
import gen.platform.Plan;
import gen.platform.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    names.check(app, platform).ifPresent(findings::add);
    Chooser chooser = new Chooser(app, platform, findings);
    DiskMaker disks = new DiskMaker(app, platform);
    Optional<Disk> plain = disks.disk();
    List<Variable> declared = DiskMaker.moved(app, plain);
    Conditions conditions = new Conditions(platform.who(), platform.facts(), plain.isPresent());
    findings.addAll(conditions.undecided(declared));
    Resolver resolver = new Resolver(app, platform, names, conditions.chosen(declared));
    List<Setting> settings = new ArrayList<>(new Binder(resolver, findings).bind());
    Optional<Adapter> plainAdapter = new AdapterMaker(app, platform, findings).adapter(settings);
    List<Recoding> recodings =
        new SecretFitter(platform, findings).fit(settings, plainAdapter.isPresent());
    Optional<Adapter> adapter = plainAdapter.map(each -> each.recoding(recodings));
    adapter.ifPresent(
        each ->
            findings.addAll(
                new BuildAdviser(platform, new Tokens(platform, names)).advise(settings, each)));
    Optional<Disk> disk = adapter.isPresent() ? plain.map(disks::linked) : plain;
    disks.find(disk, findings);
    new PlatformSettings(app, platform, names, findings).add(settings, adapter, disk);
    new ShellChecker(app, platform).check(adapter).ifPresent(findings::add);
    PlanChooser plans = new PlanChooser(app, platform, findings);
    Plan plan = plans.plan(disk.isPresent());
    CommandMaker commands = new CommandMaker(app, platform, findings);
    Deployment.Service service =
        new Deployment.Service(
            commands.command(adapter),
            app.http().port(),
            plan,
            platform.plans().written(plan),
            chooser.region(),
            chooser.health(),
            disk);
    Deployment.Database database = new Deployment.Database(plans.databasePlan(), chooser.version());
    new PrivilegeChecker(app, platform).check(findings);
    new TlsChecker(app, platform).check(settings, findings);
    Blurb.of(app, platform).finding().ifPresent(findings::add);
    return new Deployment(
        app,
        platform,
        instance,
        names,
        service,
        database,
        List.copyOf(settings),
        adapter,
        Publication.of(app, platform, instance),
        List.copyOf(findings));
  }
}
