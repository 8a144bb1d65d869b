package gen.deployment;

import gen.app.App;
import gen.app.Service;
import gen.platform.Plan;
import java.util.List;
import java.util.Optional;

/**
 * A service on the platform.
 *
 * @param service what the descriptor says of it
 * @param name its name on the platform
 * @param command words; empty to leave the image's own command alone
 * @param release words to run before a new release is started; none where there are none
 * @param port on which it listens; 0 where it answers nobody
 * @param writtenPlan what the manifest says for the plan; empty when it says nothing
 * @param disk the disk that is asked for
 * @param diskName what its disk is called there, where it has one
 * @param settings every variable, in the order of the descriptor, then those of the platform
 */
public record ServicePart(
    Service service,
    String name,
    List<String> command,
    List<String> release,
    int port,
    Plan plan,
    String writtenPlan,
    String region,
    Optional<String> health,
    Optional<Disk> disk,
    String diskName,
    List<Setting> settings,
    Optional<Adapter> adapter)
    implements Part {

  /** The word by which readings call what answers requests. */
  public static final String SERVICE = "service";

  /** The word by which readings call what answers none. */
  public static final String WORKER = "worker";

  @Override
  public String kind() {
    return service.isReached() ? SERVICE : WORKER;
  }

  @Override
  public String key() {
    return service.name();
  }

  /** What runs before a release, as one line of a shell; empty where nothing does. */
  public String releaseLine() {
    return ReleaseMaker.line(release);
  }

  /** The shell that runs scripts, which is one of ours where the image has none. */
  public String shell() {
    return bringsShell() ? "/gen/sh" : "/bin/sh";
  }

  /** True when the image has no shell to run scripts with. */
  public boolean bringsShell() {
    return !service.image().shell().there();
  }

  /** The settings with this kind of binding. */
  public List<Setting> bound(String kind) {
    return settings.stream().filter(setting -> setting.binding().kind().equals(kind)).toList();
  }

  /** The setting of this variable. */
  public Optional<Setting> setting(String name) {
    return settings.stream().filter(setting -> setting.name().equals(name)).findFirst();
  }

  /** The variable in which the platform puts the database's URL, where it puts one. */
  public String urlVariable() {
    return given("postgres.url").or(() -> adapter.map(Adapter::urlVariable)).orElse("");
  }

  /** The variable in which the platform puts the URL of the Redis, where it puts one. */
  public String redisVariable() {
    return given("redis.url")
        .or(() -> adapter.flatMap(Adapter::redis).map(Adapter.StoreUrl::variable))
        .orElse("");
  }

  /** Where on its disk the content of this folder lies; empty where it is not kept. */
  public Optional<String> placeOf(App.Storage storage) {
    return disk.flatMap(each -> each.placeOf(storage));
  }

  private Optional<String> given(String reference) {
    return settings.stream()
        .filter(setting -> setting.isGiven(reference))
        .map(Setting::name)
        .findFirst();
  }
}
