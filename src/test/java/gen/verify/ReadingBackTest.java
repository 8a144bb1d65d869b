package gen.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Examples;
import gen.app.App;
import gen.app.AppReader;
import gen.app.Piece;
import gen.app.Redis;
import gen.deployment.Adapter;
import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.Disk;
import gen.deployment.Instance;
import gen.deployment.ServicePart;
import gen.deployment.Setting;
import gen.deployment.StorePart;
import gen.deployment.Wiring;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Source;
import gen.pipeline.Order;
import gen.pipeline.Pipeline;
import gen.pipeline.Schemas;
import gen.platform.Decided;
import gen.platform.Platforms;
import gen.platform.RedisRule;
import gen.render.RenderedFile;
import gen.render.Renderer;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The law of reading back, tested itself: a deployment is changed in one thing, rendered, and held
 * against the one that was decided. The change is refused, or the platform's folder says why no
 * file of it holds that thing.
 */
public class ReadingBackTest {

  private static final Schemas SCHEMAS = new Schemas();
  private static final Platforms PLATFORMS =
      new Platforms(List.of(Examples.TEMPLATES), SCHEMAS::builtIn);
  private static final Renderer RENDERER = new Renderer(PLATFORMS.roots());
  private static final Verifier VERIFIER =
      new Verifier((id, name) -> SCHEMAS.ofPlatform(PLATFORMS.folder(id), name));

  /** What is changed, by what must be read. */
  private static final Map<Decided, UnaryOperator<Deployment>> CHANGES = changes();

  /** Components of records that are decided and read by no platform, with the reason. */
  private static final Map<String, String> UNSAID =
      Map.ofEntries(
          Map.entry("Deployment.app", "its parts say what is made of it"),
          Map.entry("StorePart.store", "what the app needs; version and plan are chosen by it"),
          Map.entry("Deployment.platform", "it is what reads"),
          Map.entry("Deployment.instance", "its name is part of names, and of comments"),
          Map.entry("Deployment.publication", "no file of the output holds it"),
          Map.entry("Deployment.findings", "they are printed, not written"),
          Map.entry("Setting.description", "a text for people"),
          Map.entry("Setting.variable", "what it says for people; the binding says the rest"),
          Map.entry("Adapter.urlVariable", "the tests of the adapter run the file"),
          Map.entry("Adapter.redis", "the tests of the adapter run the file"),
          Map.entry("StoreUrl.variable", "the tests of the adapter run the file"),
          Map.entry("StoreUrl.kept", "the tests of the adapter run the file"),
          Map.entry("Adapter.keepsUrl", "the tests of the adapter run the file"),
          Map.entry("Adapter.portWords", "the tests of the adapter run the file"),
          Map.entry("Adapter.modes", "the tests of the adapter run the file"),
          Map.entry("Adapter.recodings", "the tests of the adapter run the file"),
          Map.entry("Adapter.runtime", "the tests of the adapter run the file"));

  /** Components that a change here is about. */
  private static final Set<String> CHANGED =
      Set.of(
          "Deployment.services",
          "Deployment.stores",
          "ServicePart.service",
          "ServicePart.name",
          "ServicePart.command",
          "ServicePart.release",
          "ServicePart.port",
          "ServicePart.plan",
          "ServicePart.writtenPlan",
          "ServicePart.region",
          "ServicePart.health",
          "ServicePart.disk",
          "ServicePart.diskName",
          "ServicePart.settings",
          "ServicePart.adapter",
          "Disk.path",
          "Disk.folders",
          "StorePart.name",
          "StorePart.plan",
          "StorePart.version",
          "StorePart.region",
          "StorePart.eviction",
          "StorePart.server",
          "Server.image",
          "Server.arguments",
          "Server.password",
          "Server.host",
          "Server.url",
          "Server.disk",
          "Server.diskGb",
          "Setting.name",
          "Setting.binding",
          "Setting.text",
          "Adapter.exports");

  private static final List<Deployment> DEPLOYMENTS = new ArrayList<>();

  @BeforeAll
  static void decide() {
    for (var folder : Examples.foldersForPages()) {
      DEPLOYMENTS.addAll(
          new Pipeline(PLATFORMS, SCHEMAS).deployments(Examples.order(folder, Order.Mode.DRY_RUN)));
    }
  }

  @BeforeAll
  static void decideWithRedis() {
    App app =
        new AppReader(SCHEMAS.descriptor())
            .read(
                new Source(
                    "gen.yaml",
                    """
                    version: 1
                    id: queue
                    name: Queue
                    description: Does work that others put in.
                    image: {name: example/queue, tag: "1.0.0", ownCommand: [queue]}
                    http: {port: 3000}
                    postgres: {tls: automatic}
                    redis: {keeps: jobs, tls: automatic}
                    release: {command: [bin/queue, prepare]}
                    env:
                      DATABASE_URL: ${postgres.url}
                      BROKER: ${redis.url}
                      RESULTS: ${redis.url}/1
                      REDIS_HOST: ${redis.host}
                      REDIS_PASSWORD: {value: "${redis.password}", when: redis-password}
                      PORT: ${port}
                    """));
    PLATFORMS
        .select(PLATFORMS.ids())
        .forEach(each -> DEPLOYMENTS.add(Wiring.wire(app, each, Instance.FIRST)));
  }

  @Test
  void everyComponentOfADecisionIsChangedHereOrUnsaidForAReason() {
    Set<String> all = new TreeSet<>();
    for (Class<?> each :
        List.of(
            Deployment.class,
            ServicePart.class,
            StorePart.class,
            Setting.class,
            Disk.class,
            Adapter.class,
            Adapter.StoreUrl.class,
            RedisRule.Server.class)) {
      for (RecordComponent component : each.getRecordComponents()) {
        all.add(each.getSimpleName() + "." + component.getName());
      }
    }
    Set<String> known = new TreeSet<>(CHANGED);
    known.addAll(UNSAID.keySet());

    assertEquals(known, all);
    assertEquals(EnumSet.allOf(Decided.class), EnumSet.copyOf(CHANGES.keySet()));
  }

  @Test
  void whatIsDecidedIsRefusedWhenItIsWrittenOtherwise() {
    Map<String, Boolean> refused = new TreeMap<>();
    for (Deployment decided : DEPLOYMENTS) {
      for (Decided each : Decided.values()) {
        String excuse = "unread." + each.kind() + "." + each.attribute();
        if (!decided.platform().see().has(excuse)) {
          Deployment written = CHANGES.get(each).apply(decided);
          boolean found =
              rendersTo(written, decided).stream()
                  .anyMatch(finding -> finding.message().startsWith(each + " reads back as"));
          refused.merge(decided.platform().id() + " " + each, found, Boolean::logicalOr);
        }
      }
    }

    assertEquals(List.of(), refused.keySet().stream().filter(each -> !refused.get(each)).toList());
    assertTrue(refused.size() > 40, refused::toString);
  }

  @Test
  void aVariableThatIsWrittenOtherwiseIsRefused() {
    Map<String, Integer> refused = new TreeMap<>();
    for (Deployment decided : DEPLOYMENTS) {
      for (Setting setting : decided.settings()) {
        for (Setting other : others(setting, decided)) {
          Deployment written = with(decided, setting, List.of(other));
          assertRefused(written, decided, setting + " as " + other);
          refused.merge(decided.platform().id() + " " + setting.binding().kind(), 1, Integer::sum);
        }
        if (isWritten(setting)) {
          assertRefused(with(decided, setting, List.of()), decided, "without " + setting);
          Setting renamed = Changed.with(setting, "name", setting.name() + "_X");
          assertRefused(
              with(decided, setting, List.of(setting, renamed)), decided, "one more: " + renamed);
        }
      }
    }

    // Every way in which a platform can give a value was tried.
    assertEquals(
        List.of(
            "fly adapted",
            "fly generated",
            "fly literal",
            "fly prompted",
            "heroku adapted",
            "heroku literal",
            "heroku prompted",
            "railway generated",
            "railway interpolated",
            "railway literal",
            "railway prompted",
            "railway reference",
            "render adapted",
            "render literal",
            "render prompted",
            "render reference"),
        List.copyOf(refused.keySet()));
  }

  /** The same variable with another value. */
  private static List<Setting> others(Setting setting, Deployment decided) {
    Binding binding = setting.binding();
    if (binding instanceof Binding.Literal literal) {
      String text = literal.text() + "x";
      return List.of(bound(setting, new Binding.Literal(text), text));
    }
    if (binding instanceof Binding.Reference one) {
      String text = "x" + one.token();
      Binding other =
          new Binding.Reference(one.name(), one.origin(), text, one.resource() + "-other");
      return List.of(bound(setting, other, text));
    }
    if (binding instanceof Binding.Interpolated one) {
      String text = one.text() + "x";
      return List.of(bound(setting, new Binding.Interpolated(one.pieces(), text), text));
    }
    if (binding instanceof Binding.Generated one && decided.platform().secrets().free()) {
      return List.of(
          bound(setting, new Binding.Generated(one.length() + 1, one.characters()), ""),
          bound(setting, new Binding.Generated(one.length(), one.characters() + "_"), ""));
    }
    if (binding instanceof Binding.Adapted one) {
      List<Piece> pieces = new ArrayList<>(one.pieces());
      pieces.add(new Piece.Text("x"));
      return List.of(bound(setting, new Binding.Adapted(pieces), ""));
    }
    return binding instanceof Binding.Prompted
        ? List.of(bound(setting, new Binding.Literal("fixed"), "fixed"))
        : List.of();
  }

  private static boolean isWritten(Setting setting) {
    return !(setting.binding() instanceof Binding.Given
        || setting.binding() instanceof Binding.Manual);
  }

  private static Setting bound(Setting setting, Binding binding, String text) {
    return Changed.with(Changed.with(setting, "binding", binding), "text", text);
  }

  /** The same with other settings in place of one, in the adapter too. */
  private static Deployment with(Deployment d, Setting before, List<Setting> after) {
    List<Setting> settings = new ArrayList<>();
    d.settings().forEach(each -> settings.addAll(each.equals(before) ? after : List.of(each)));
    List<Adapter.Export> exports =
        settings.stream()
            .filter(each -> each.binding() instanceof Binding.Adapted)
            .map(
                each ->
                    new Adapter.Export(
                        each.name(), ((Binding.Adapted) each.binding()).pieces(), false))
            .toList();
    Deployment changed = Changed.with(d, "services.0.settings", settings);
    return Changed.with(
        changed,
        "services.0.adapter",
        d.web().adapter().map(one -> Changed.with(one, "exports", exports)));
  }

  private static void assertRefused(Deployment written, Deployment decided, String what) {
    assertTrue(
        rendersTo(written, decided).stream().anyMatch(each -> each.code() == Code.RENDERED_WRONG),
        () -> decided.platform().id() + ": " + what);
  }

  private static List<Finding> rendersTo(Deployment written, Deployment decided) {
    return VERIFIER.verify(
        decided, RENDERER.render(written, "deploy"), new ParsedFiles(RenderedFile::path));
  }

  private static Map<Decided, UnaryOperator<Deployment>> changes() {
    Map<Decided, UnaryOperator<Deployment>> all = new EnumMap<>(Decided.class);
    all.put(Decided.SERVICE_NAME, d -> Changed.with(d, "services.0.name", "other"));
    all.put(Decided.SERVICE_IMAGE, d -> Changed.with(d, "services.0.service.image.tag", "other"));
    all.put(Decided.SERVICE_COMMAND, ReadingBackTest::withOtherCommand);
    all.put(Decided.SERVICE_ADAPTER, d -> Changed.with(d, "services.0.adapter", Optional.empty()));
    all.put(
        Decided.SERVICE_RELEASE,
        d ->
            d.web().release().isEmpty()
                ? d
                : Changed.with(d, "services.0.release", List.of("bin/other")));
    all.put(Decided.SERVICE_PORT, d -> Changed.with(d, "services.0.port", d.web().port() + 1));
    all.put(
        Decided.SERVICE_PLAN,
        d ->
            Changed.with(
                Changed.with(
                    Changed.with(d, "services.0.writtenPlan", "other"),
                    "services.0.plan.size",
                    "other"),
                "services.0.plan.id",
                "other"));
    all.put(
        Decided.SERVICE_MEMORY,
        d -> Changed.with(d, "services.0.plan.memoryMb", d.web().plan().memoryMb() + 256));
    all.put(Decided.SERVICE_REGION, d -> Changed.with(d, "services.0.region", "other"));
    all.put(
        Decided.SERVICE_HEALTH, d -> Changed.with(d, "services.0.health", Optional.of("/other")));
    all.put(
        Decided.SERVICE_HEALTH_HOST, d -> Changed.with(d, "services.0.health", Optional.empty()));
    all.put(Decided.SERVICE_DISK, d -> withDisk(d, "path", "/other"));
    all.put(Decided.SERVICE_DISK_SIZE, ReadingBackTest::withLargerFolder);
    all.put(Decided.SERVICE_DISK_NAME, d -> Changed.with(d, "services.0.diskName", "other"));
    all.put(Decided.DATABASE_NAME, d -> Changed.with(d, "stores.0.name", "other"));
    all.put(
        Decided.DATABASE_PLAN,
        d ->
            Changed.with(
                Changed.with(d, "stores.0.plan.size", "other"), "stores.0.plan.id", "other"));
    all.put(Decided.DATABASE_REGION, d -> Changed.with(d, "stores.0.region", "other"));
    all.put(
        Decided.DATABASE_VERSION,
        d -> Changed.with(d, "stores.0.version", d.database().version() + 1));
    all.put(Decided.DATABASE_STORAGE, d -> Changed.with(d, "stores.0.plan.storageGb", 80));
    all.put(Decided.CACHE_NAME, d -> redis(d, "name", "other"));
    all.put(Decided.CACHE_PLAN, d -> redis(redis(d, "plan.size", "other"), "plan.id", "other"));
    all.put(Decided.CACHE_MEMORY, d -> redis(d, "plan.memoryMb", 768));
    all.put(Decided.CACHE_REGION, d -> redis(d, "region", "other"));
    all.put(Decided.CACHE_EVICTION, d -> redis(d, "eviction", "volatile-lru"));
    all.put(Decided.CACHE_IMAGE, d -> server(d, "image", "valkey/valkey:9"));
    all.put(
        Decided.CACHE_ARGUMENTS,
        d -> server(d, "arguments", Map.of(Redis.Keeps.JOBS, "--appendonly no")));
    all.put(Decided.CACHE_PASSWORD, d -> server(d, "password", "OTHER"));
    all.put(Decided.CACHE_HOST, d -> server(d, "host", "other"));
    all.put(Decided.CACHE_URL, d -> server(d, "url", "redis://other:6379"));
    all.put(Decided.CACHE_DISK, d -> server(d, "disk", "/other"));
    all.put(Decided.CACHE_DISK_SIZE, d -> server(d, "diskGb", 7));
    return all;
  }

  /** The same with something else of its Redis, where it has one. */
  private static Deployment redis(Deployment d, String path, Object value) {
    return d.redis().isPresent() ? Changed.with(d, "stores.1." + path, value) : d;
  }

  private static Deployment server(Deployment d, String component, Object value) {
    return redisOf(d)
        .map(server -> redis(d, "server", Optional.of(Changed.with(server, component, value))))
        .orElse(d);
  }

  private static Optional<RedisRule.Server> redisOf(Deployment d) {
    return d.redis().flatMap(StorePart::server);
  }

  private static Deployment withOtherCommand(Deployment d) {
    List<String> command = new ArrayList<>(d.web().command());
    command.add("--other");
    return Changed.with(d, "services.0.command", command);
  }

  private static Deployment withLargerFolder(Deployment d) {
    return d.web()
        .disk()
        .map(Disk::folders)
        .map(
            folders -> {
              List<Disk.Kept> larger = new ArrayList<>(folders);
              larger.set(0, Changed.with(folders.get(0), "storage.sizeGb", 77));
              return withDisk(d, "folders", List.copyOf(larger));
            })
        .orElse(d);
  }

  private static Deployment withDisk(Deployment d, String component, Object value) {
    return Changed.with(
        d, "services.0.disk", d.web().disk().map(disk -> Changed.with(disk, component, value)));
  }
}
