package gen.deployment;

import gen.app.App;
import gen.app.Piece;
import gen.finding.Finding;
import gen.platform.OutputFile;
import gen.platform.Platform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * App × Platform × Instance, fully decided. Templates print it and decide nothing.
 *
 * @param services what runs, in the order of the descriptor; the first one answers visitors
 * @param stores what the platform keeps for them
 * @param findings what the platform lacks
 */
public record Deployment(
    App app,
    Platform platform,
    Instance instance,
    List<ServicePart> services,
    List<StorePart> stores,
    Publication publication,
    List<Finding> findings) {

  /** All parts: services, then stores. */
  public List<Part> parts() {
    return Stream.<Part>concat(services.stream(), stores.stream()).toList();
  }

  /** The part that answers visitors. */
  public ServicePart web() {
    return services.get(0);
  }

  /** The Postgres that the app cannot be without. */
  public StorePart database() {
    return stores.stream().filter(StorePart::isPostgres).findFirst().orElseThrow();
  }

  /** The Redis, where the app has one. */
  public Optional<StorePart> redis() {
    return stores.stream().filter(StorePart::isRedis).findFirst();
  }

  /** The files to make, in the order of the platform's folder. */
  public List<PlannedFile> files() {
    List<PlannedFile> files = new ArrayList<>();
    for (OutputFile rule : platform.files()) {
      for (ServicePart service : rule.each() ? services : List.of(web())) {
        files.add(new PlannedFile(rule, service, service == web()));
      }
    }
    return files;
  }

  /** The settings of all services, each variable once. */
  public List<Setting> settings() {
    Map<String, Setting> all = new LinkedHashMap<>();
    services.stream()
        .flatMap(service -> service.settings().stream())
        .forEach(setting -> all.putIfAbsent(setting.name(), setting));
    return List.copyOf(all.values());
  }

  /** The settings with this kind of binding. */
  public List<Setting> bound(String kind) {
    return settings().stream().filter(setting -> setting.binding().kind().equals(kind)).toList();
  }

  /** The settings that people must type before the app runs. */
  public List<Setting> required() {
    return bound("prompted").stream().filter(Setting::isRequired).toList();
  }

  /** The settings whose values depend on the app's address. */
  public List<Setting> addressed() {
    return settings().stream().filter(Setting::usesAddress).toList();
  }

  /** The setting of this variable, at the first service that has it. */
  public Optional<Setting> setting(String name) {
    return settings().stream().filter(setting -> setting.name().equals(name)).findFirst();
  }

  /** How people come by the app. */
  public enum Way {
    /** They press a button. */
    BUTTON,
    /** They type commands. */
    COMMANDS,
    /** They cannot yet, because the maintainers have something to do first. */
    NONE
  }

  /** True when the platform lacks something without which the app cannot be installed there. */
  public boolean isLacking() {
    return findings.stream().anyMatch(Finding::isError);
  }

  /** How people come by the app as long as nothing changes. */
  public Way way() {
    if (!publication.link().isEmpty()) {
      return Way.BUTTON;
    }
    boolean isTyped =
        platform.button().shape() == Platform.Button.Shape.COMMANDS
            || terminal().isPresent() && !publication.repository().isEmpty();
    return isTyped ? Way.COMMANDS : Way.NONE;
  }

  /** What to type where the button needs a template; empty where the platform has no such way. */
  public Optional<Terminal> terminal() {
    return Terminal.of(this);
  }

  /** The description as the platform's list of templates shows it. */
  public Blurb blurb() {
    return Blurb.of(app, platform);
  }

  /** Whether anybody signs in to the app, as far as its descriptor says. */
  public boolean hasLogin() {
    App.Admin admin = app.admin();
    return admin.firstVisitor() || !admin.defaultLogin().isEmpty() || !admin.variables().isEmpty();
  }

  /** Seconds after a start in which failed health checks do not count, as far as that goes. */
  public int graceSeconds(ServicePart part) {
    int start = part.service().http().startSeconds().value();
    return Math.min(start, platform.see().mostGraceSeconds().orElse(start));
  }

  /** Folder of the manifests below the folder of all manifests. */
  public String folder() {
    return parent() + platform.id();
  }

  /** Folder of the instance, with a final slash; empty for the first one. */
  public String parent() {
    return instance.folder();
  }

  /** The first line of every file, without the sign that begins a comment. */
  public String header() {
    return "Made by gen from gen.yaml: "
        + title()
        + " on "
        + platform.title()
        + ". Do not edit; change gen.yaml and run gen again.";
  }

  /** What the adapter makes of a setting, with NAME for what is known at start only. */
  public String holds(Setting setting) {
    if (!(setting.binding() instanceof Binding.Adapted adapted)) {
      return setting.text().contains("{") ? "" : setting.text();
    }
    StringBuilder text = new StringBuilder();
    for (Piece piece : adapted.pieces()) {
      if (piece instanceof Piece.Reference reference) {
        Platform.Reference known = platform.references().values().get(reference.name());
        String made = known == null ? "…" : known.runtime();
        text.append(made.replaceAll("\\$\\{[A-Z_]+}", "NAME"));
      } else {
        text.append(((Piece.Text) piece).text());
      }
    }
    return text.toString();
  }

  /** The name that people see: that of the app, with the instance if it has a name. */
  public String title() {
    return instance.isFirst() ? app.name() : app.name() + " (" + instance.name() + ")";
  }
}
