package gen.deployment;

import gen.app.App;
import gen.app.Piece;
import gen.app.References;
import gen.app.Variable;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.Platform;
import gen.platform.Platform.Reference.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    Resolver resolver = new Resolver(app, platform, instance, names);
    List<Setting> settings = new ArrayList<>(new Binder(resolver, findings).bind());
    Optional<Adapter> adapter = adapter(settings);
    addPlatformSettings(settings, adapter);
    Chooser chooser = new Chooser(app, platform, findings);
    Optional<App.Storage> disk = chooser.disk();
    disk.ifPresent(storage -> addDiskSettings(settings));
    CommandMaker commands = new CommandMaker(app, platform, findings);
    Deployment.Service service =
        new Deployment.Service(
            commands.command(adapter.isPresent()),
            app.http().port(),
            chooser.plan(disk.isPresent()),
            chooser.region(),
            chooser.health(),
            disk);
    Deployment.Database database =
        new Deployment.Database(chooser.databasePlan(), chooser.version());
    chooser.privileges();
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

  private Optional<Adapter> adapter(List<Setting> settings) {
    List<Adapter.Export> exports =
        settings.stream()
            .filter(setting -> setting.binding() instanceof Binding.Adapted)
            .map(s -> new Adapter.Export(s.name(), ((Binding.Adapted) s.binding()).pieces()))
            .toList();
    boolean portIsTold = tellsPort(settings);
    if (platform.port().dictated() && !portIsTold && app.http().portOption().isEmpty()) {
      findings.add(
          Code.PORT_FIXED.at(
              app.http().place(),
              platform.title() + " decides the port; nothing tells it to the app",
              "set a variable to ${port}, or give http.portOption"));
    }
    List<List<Piece>> portWords =
        platform.port().dictated() && !portIsTold
            ? app.http().portOption().stream().map(this::portWord).toList()
            : List.of();
    if (exports.isEmpty() && portWords.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> given = given(settings);
    return Optional.of(
        new Adapter(
            given.orElse(platform.adapter().orElseThrow().urlVariable()),
            given.isPresent(),
            exports,
            portWords,
            platform.database().sslmode(),
            runtime(exports, portWords)));
  }

  /** The variable in which the app itself wants the URL that the platform gives. */
  private static Optional<String> given(List<Setting> settings) {
    return settings.stream()
        .filter(setting -> setting.binding().equals(new Binding.Given("postgres.url")))
        .map(Setting::name)
        .findFirst();
  }

  private static boolean tellsPort(List<Setting> settings) {
    return settings.stream()
        .anyMatch(
            setting ->
                setting.binding().equals(new Binding.Given("port"))
                    || setting.binding() instanceof Binding.Adapted adapted
                        && adapted.pieces().contains(new Piece.Reference("port", false)));
  }

  private List<Piece> portWord(String word) {
    return gen.app.Expression.parse(word, app.http().place(), findings::add).pieces();
  }

  /** The shell pieces behind references that exist only when the app starts. */
  private Map<String, List<Piece>> runtime(
      List<Adapter.Export> exports, List<List<Piece>> portWords) {
    Map<String, List<Piece>> runtime = new LinkedHashMap<>();
    Stream.concat(exports.stream().map(Adapter.Export::pieces), portWords.stream())
        .flatMap(List::stream)
        .filter(Piece.Reference.class::isInstance)
        .map(piece -> ((Piece.Reference) piece).name())
        .filter(name -> !References.isDatabase(name) && !name.startsWith(References.ENV))
        .distinct()
        .forEach(name -> runtime.put(name, RuntimeToken.parse(token(name))));
    return runtime;
  }

  /** A variable that the platform gives is its own token. */
  private String token(String name) {
    Platform.Reference reference = platform.references().values().get(name);
    return reference.origin() == Origin.GIVEN ? "${" + reference.token() + "}" : reference.token();
  }

  private void addPlatformSettings(List<Setting> settings, Optional<Adapter> adapter) {
    Platform.PortRule port = platform.port();
    if (!port.dictated() && !port.variable().isEmpty()) {
      addLiteral(
          settings,
          port.variable(),
          String.valueOf(app.http().port()),
          "The port on which the app listens; " + platform.title() + " sends requests to it.");
    }
    Platform.Reference url = platform.references().values().get("postgres.url");
    if (adapter.isPresent()
        && adapter.get().splitsUrl()
        && url != null
        && (url.origin() == Origin.DATABASE || url.origin() == Origin.SERVICE)) {
      Tokens tokens = new Tokens(platform, names);
      Binding binding = tokens.reference("postgres.url", url);
      add(
          settings,
          adapter.get().urlVariable(),
          binding,
          "The database's URL, from which the adapter makes the variables of the app.");
    }
    reserved(settings);
  }

  private void addDiskSettings(List<Setting> settings) {
    if (app.image().isNonRoot()) {
      platform
          .disk()
          .whenNonRoot()
          .forEach(
              (name, value) ->
                  addLiteral(
                      settings, name, value, "Lets an image without root write to the disk."));
    }
  }

  private void addLiteral(List<Setting> settings, String name, String value, String description) {
    add(settings, name, new Binding.Literal(value), description);
  }

  private void add(List<Setting> settings, String name, Binding binding, String description) {
    if (settings.stream().noneMatch(setting -> setting.name().equals(name))) {
      String text = new Tokens(platform, names).text(binding);
      settings.add(new Setting(name, binding, text, description, Optional.empty()));
    }
  }

  /** Variables that the platform sets by itself must not be set by a manifest. */
  private void reserved(List<Setting> settings) {
    String pattern = platform.facts().text("reservedVariables.pattern", "");
    settings.stream()
        .filter(setting -> setting.variable().isPresent() && setting.name().matches(pattern))
        .filter(setting -> setting.binding() instanceof Binding.Literal)
        .forEach(
            setting ->
                findings.add(
                    Code.RESERVED_NAME.at(
                        setting.variable().map(Variable::place).orElseThrow(),
                        platform.title() + " sets '" + setting.name() + "' by itself",
                        "refer to its value, as in ${port}, or choose another name")));
  }
}
