package gen.deployment;

import gen.app.App;
import gen.app.Service;
import gen.app.Variable;
import gen.finding.Finding;
import gen.platform.Plan;
import gen.platform.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides about each service of an app on a platform: its variables, its command, its disk and what
 * is rented for it.
 *
 * @param findings where that is put what the platform lacks
 */
record ServiceMaker(App app, Platform platform, Names names, List<Finding> findings) {

  /** The service on the platform, in this region. */
  ServicePart part(Service service, String region) {
    Chooser chooser = new Chooser(app, platform, findings);
    DiskMaker disks = new DiskMaker(service, platform);
    Optional<Disk> plain = disks.disk();
    Tokens tokens = new Tokens(platform, names, service);
    TlsChooser tls = TlsChooser.of(app, service, platform);
    List<Setting> settings = settings(disks.moved(plain), plain.isPresent(), tokens, tls);
    Optional<Adapter> adapter = adapter(service, tls, settings);
    adapter.ifPresent(
        each -> findings.addAll(new BuildAdviser(platform, tokens).advise(settings, each)));
    Optional<Disk> disk = adapter.isPresent() ? plain.map(disks::linked) : plain;
    disks.find(disk, findings);
    new PlatformSettings(service, platform, tokens, findings).add(settings, adapter, disk);
    new ShellChecker(service, platform).check(adapter).ifPresent(findings::add);
    Plan plan = new PlanChooser(app, platform, findings).plan(service, disk.isPresent());
    ReleaseMaker releases = new ReleaseMaker(service, platform, findings);
    List<String> command =
        new CommandMaker(service, platform, findings).command(adapter, releases.takesWhole());
    return new ServicePart(
        service,
        names.of(service),
        command,
        releases.words(adapter, command),
        service.http().port(),
        plan,
        platform.plans().written(plan),
        region,
        chooser.health(service),
        disk,
        names.disk(service),
        List.copyOf(settings),
        adapter);
  }

  /** Adds what is wrong or open about how this service connects. */
  void checkTls(ServicePart part) {
    TlsChooser tls = TlsChooser.of(app, part.service(), platform);
    new TlsChecker(tls, platform).check(part.settings(), findings);
  }

  private List<Setting> settings(
      List<Variable> declared, boolean disk, Tokens tokens, TlsChooser tls) {
    Conditions conditions = new Conditions(platform.who(), platform.see(), platform.redis(), disk);
    findings.addAll(conditions.undecided(declared));
    Resolver resolver = new Resolver(tokens, tls, conditions.chosen(declared));
    return new ArrayList<>(new Binder(resolver, findings).bind());
  }

  private Optional<Adapter> adapter(Service service, TlsChooser tls, List<Setting> settings) {
    Optional<Adapter> plain = new AdapterMaker(service, tls, platform, findings).adapter(settings);
    List<Recoding> recodings =
        new SecretFitter(platform, findings).fit(settings, plain.isPresent());
    return plain.map(each -> each.recoding(recodings));
  }
}
