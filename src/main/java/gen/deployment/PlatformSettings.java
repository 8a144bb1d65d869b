package gen.deployment;

import gen.app.References;
import gen.app.Service;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.LeftOut;
import gen.platform.Platform;
import java.util.List;
import java.util.Optional;

/** Adds the variables that the platform or the adapter needs, beyond those of the app. */
record PlatformSettings(Service service, Platform platform, Tokens tokens, List<Finding> findings) {

  /** Adds them to the settings of the app, which go before them. */
  void add(List<Setting> settings, Optional<Adapter> adapter, Optional<Disk> disk) {
    findReserved(settings);
    addPort(settings);
    adapter
        .filter(Adapter::splitsUrl)
        .ifPresent(splitter -> addUrl(settings, "postgres.url", splitter.urlVariable()));
    adapter
        .flatMap(Adapter::redis)
        .ifPresent(redis -> addUrl(settings, "redis.url", redis.variable()));
    if (disk.isPresent() && service.image().isNonRoot()) {
      platform
          .disk()
          .whenNonRoot()
          .forEach(
              (name, value) ->
                  add(
                      settings,
                      name,
                      new Binding.Literal(value),
                      "Lets an image without root write to the disk."));
    }
  }

  private void addPort(List<Setting> settings) {
    Platform.PortRule port = platform.port();
    if (!port.dictated() && !port.variable().isEmpty()) {
      add(
          settings,
          port.variable(),
          new Binding.Literal(String.valueOf(service.http().port())),
          "The port on which the app listens; " + platform.title() + " sends requests to it.");
    }
  }

  /** Where the manifest has to ask for the URL, it asks for it in the adapter's variable. */
  private void addUrl(List<Setting> settings, String reference, String variable) {
    Platform.Reference url = platform.references().values().get(reference);
    if (url.origin().isNamed()) {
      String whose = References.isRedis(reference) ? "The URL of the Redis" : "The database's URL";
      add(
          settings,
          variable,
          tokens.reference(reference, url),
          whose + ", from which the adapter makes the variables of the app.");
    }
  }

  private boolean isMade(Setting setting) {
    return setting.binding() instanceof Binding.Adapted adapted
        && new ReservedNames(platform).mayBeMade(setting.name(), adapted.pieces());
  }

  private void add(List<Setting> settings, String name, Binding binding, String description) {
    if (settings.stream().noneMatch(setting -> setting.name().equals(name))) {
      String text = tokens.text(binding);
      settings.add(new Setting(name, binding, text, description, Optional.empty()));
    }
  }

  /** Variables that the platform sets by itself must not be set by a manifest; the adapter may. */
  private void findReserved(List<Setting> settings) {
    boolean redis = tokens.names().app().redis().isPresent();
    settings.stream()
        .filter(setting -> new ReservedNames(platform).hold(setting.name(), redis))
        .filter(setting -> !(setting.binding() instanceof Binding.Given))
        .filter(setting -> !isMade(setting))
        .forEach(
            setting ->
                findings.add(
                    Code.RESERVED_NAME.at(
                        setting.variable().orElseThrow().place(),
                        platform.who().does("sets", "set")
                            + " '"
                            + setting.name()
                            + platform.who().form("' by itself", "' by themselves"),
                        LeftOut.or(
                            setting.name().equals(platform.port().variable())
                                ? "write ${port} to get its value"
                                : "choose another name",
                            platform))));
  }
}
