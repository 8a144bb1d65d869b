package gen.deployment;

import gen.app.App;
import gen.app.Piece;
import gen.finding.Finding;
import gen.platform.Plan;
import gen.platform.Platform;
import java.util.List;
import java.util.Optional;

/**
 * App × Platform × Instance, fully decided. Templates print it and decide nothing.
 *
 * @param command what the manifest runs; empty to leave the image's own command alone
 * @param settings every variable, in the order of the descriptor, then those of the platform
 * @param findings what the platform lacks
 */
public record Deployment(
    App app,
    Platform platform,
    Instance instance,
    Names names,
    Service service,
    Database database,
    List<Setting> settings,
    Optional<Adapter> adapter,
    Publication publication,
    List<Finding> findings) {

  /**
   * The app on the platform.
   *
   * @param command words; empty to leave the image's own command alone
   * @param plan what is rented; its id is empty where the platform has no plans
   * @param writtenPlan what the manifest says for it; empty when it says nothing
   * @param region empty where the platform asks or decides
   * @param disk the disk that is asked for
   */
  public record Service(
      List<String> command,
      int port,
      Plan plan,
      String writtenPlan,
      String region,
      Optional<String> health,
      Optional<Disk> disk) {}

  /** The database on the platform. */
  public record Database(Plan plan, int version) {}

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
  public int graceSeconds() {
    int start = app.http().startSeconds().value();
    return Math.min(start, platform.facts().number("health.mostGraceSeconds", start));
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

  /** The shell that runs scripts, which is one of ours where the image has none. */
  public String shell() {
    return bringsShell() ? "/gen/sh" : "/bin/sh";
  }

  /** True when the image has no shell to run scripts with. */
  public boolean bringsShell() {
    return !app.image().shell().there();
  }

  /** The settings with this kind of binding. */
  public List<Setting> bound(String kind) {
    return settings.stream().filter(setting -> setting.binding().kind().equals(kind)).toList();
  }

  /** The settings that people must type before the app runs. */
  public List<Setting> required() {
    return bound("prompted").stream().filter(Setting::isRequired).toList();
  }

  /** The settings whose values depend on the app's address. */
  public List<Setting> addressed() {
    return settings.stream().filter(Setting::usesAddress).toList();
  }

  /** The setting of this variable. */
  public Optional<Setting> setting(String name) {
    return settings.stream().filter(setting -> setting.name().equals(name)).findFirst();
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

  /** The variable in which the platform puts the database's URL, where it puts one. */
  public String urlVariable() {
    return settings.stream()
        .filter(setting -> setting.isGiven("postgres.url"))
        .map(Setting::name)
        .findFirst()
        .or(() -> adapter.map(Adapter::urlVariable))
        .orElse("");
  }

  /** The name that people see: that of the app, with the instance if it has a name. */
  public String title() {
    return instance.isFirst() ? app.name() : app.name() + " (" + instance.name() + ")";
  }
}
