package gen.deployment;

import gen.app.Expression;
import gen.app.Piece;
import gen.app.References;
import gen.app.Service;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.LeftOut;
import gen.platform.Platform;
import gen.platform.Platform.Reference.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides whether something has to run before the app, and what. */
record AdapterMaker(Service service, TlsChooser tls, Platform platform, List<Finding> findings) {

  /** The adapter for these settings; empty when app and platform speak the same language. */
  Optional<Adapter> adapter(List<Setting> settings) {
    List<Adapter.Export> exports =
        settings.stream()
            .filter(setting -> setting.binding() instanceof Binding.Adapted)
            .map(setting -> export(setting, platform))
            .toList();
    List<List<Piece>> portWords = portWords(settings);
    if (exports.isEmpty() && portWords.isEmpty()) {
      return Optional.empty();
    }
    Adapter.StoreUrl database =
        url("postgres.url", platform.adapter().orElseThrow().urlVariable(), settings, exports);
    return Optional.of(
        new Adapter(
            database.variable(),
            database.kept(),
            redis(settings, exports),
            exports,
            portWords,
            modes(exports),
            List.of(),
            runtime(exports, portWords)));
  }

  private static Adapter.Export export(Setting setting, Platform platform) {
    List<Piece> pieces = ((Binding.Adapted) setting.binding()).pieces();
    boolean redis = pieces.stream().anyMatch(AdapterMaker::isOfRedis);
    return new Adapter.Export(
        setting.name(), pieces, new ReservedNames(platform).hold(setting.name(), redis));
  }

  private static boolean isOfRedis(Piece piece) {
    return piece instanceof Piece.Reference reference && References.isRedis(reference.name());
  }

  /** Where the URL of the Redis is found, when anything is made of it. */
  private Optional<Adapter.StoreUrl> redis(List<Setting> settings, List<Adapter.Export> exports) {
    boolean used =
        exports.stream().flatMap(each -> each.pieces().stream()).anyMatch(AdapterMaker::isOfRedis);
    return used
        ? Optional.of(
            url("redis.url", platform.adapter().orElseThrow().redisVariable(), settings, exports))
        : Optional.empty();
  }

  /** Where the adapter finds the URL of a store, and whether the app wants that too. */
  private Adapter.StoreUrl url(
      String reference, String usual, List<Setting> settings, List<Adapter.Export> exports) {
    Optional<String> given = given(reference, settings);
    String variable = given.orElseGet(() -> urlVariable(reference, usual, settings));
    boolean made = exports.stream().anyMatch(each -> each.name().equals(variable));
    return new Adapter.StoreUrl(variable, given.isPresent() || made);
  }

  /** What the URL's word becomes for the app's driver. */
  private Adapter.Modes modes(List<Adapter.Export> exports) {
    Map<String, String> words = new LinkedHashMap<>();
    boolean asked =
        exports.stream()
            .anyMatch(e -> e.pieces().contains(Piece.Reference.plain(TlsChooser.REFERENCE)));
    if (asked && tls.modes().isSaid()) {
      tls.modes().words().forEach((mode, word) -> words.put(mode.word(), word));
    }
    return new Adapter.Modes(tls.word().orElse(platform.database().tls().mode().word()), words);
  }

  /** The words that tell the app a port which the platform decides. */
  private List<List<Piece>> portWords(List<Setting> settings) {
    if (!platform.port().dictated() || tellsPort(settings)) {
      return List.of();
    }
    if (service.http().portOption().isEmpty() || platform.adapter().isEmpty()) {
      findings.add(
          Code.PORT_FIXED.at(
              service.place("http.port"),
              platform.who().does("decides", "decide") + " the port; nothing tells it to the app",
              LeftOut.or("set a variable to ${port}, or give http.portOption", platform)));
      return List.of();
    }
    return service.http().portOption().stream().map(this::portWord).toList();
  }

  /** Only the port can stand in the words that tell it. */
  private List<Piece> portWord(String word) {
    Expression expression = Expression.parse(word, service.place("http.portOption"), findings::add);
    expression
        .references()
        .filter(reference -> !reference.equals(Piece.Reference.plain("port")))
        .forEach(
            reference ->
                findings.add(
                    Code.REFERENCE_UNAVAILABLE.at(
                        service.place("http.portOption"),
                        "http.portOption can hold ${port} and no '" + reference.name() + "'",
                        "write the words around ${port} only")));
    return expression.pieces().stream()
        .filter(piece -> piece instanceof Piece.Text || piece.equals(Piece.Reference.plain("port")))
        .toList();
  }

  private static boolean tellsPort(List<Setting> settings) {
    return settings.stream()
        .anyMatch(
            setting ->
                setting.isGiven("port")
                    || setting.binding() instanceof Binding.Adapted adapted
                        && adapted.pieces().contains(Piece.Reference.plain("port")));
  }

  /** The variable in which the app itself wants the URL that the platform gives. */
  private static Optional<String> given(String reference, List<Setting> settings) {
    return settings.stream()
        .filter(setting -> setting.isGiven(reference))
        .map(Setting::name)
        .findFirst();
  }

  /**
   * The variable from which the adapter takes the URL: the one that the platform sets, or else one
   * that the app does not use for anything.
   */
  private String urlVariable(String reference, String usual, List<Setting> settings) {
    String variable = usual;
    Platform.Reference url = platform.references().values().get(reference);
    boolean fixed = url != null && url.origin() == Origin.GIVEN && url.token().equals(variable);
    List<String> taken = settings.stream().map(Setting::name).toList();
    while (!fixed && taken.contains(variable)) {
      variable = "GEN_" + variable;
    }
    return variable;
  }

  /** What references that exist only when the app starts are made of. */
  private Map<String, List<Piece>> runtime(
      List<Adapter.Export> exports, List<List<Piece>> portWords) {
    Map<String, List<Piece>> runtime = new LinkedHashMap<>();
    Stream.concat(exports.stream().map(Adapter.Export::pieces), portWords.stream())
        .flatMap(List::stream)
        .filter(Piece.Reference.class::isInstance)
        .map(piece -> ((Piece.Reference) piece).name())
        .filter(name -> !References.isStore(name) && !name.startsWith(References.ENV))
        .distinct()
        .forEach(name -> runtime.put(name, RuntimeToken.parse(runtimeToken(name))));
    return runtime;
  }

  private String runtimeToken(String name) {
    return platform.references().values().get(name).runtime();
  }
}
