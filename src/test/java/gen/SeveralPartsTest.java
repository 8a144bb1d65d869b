package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.app.App;
import gen.app.AppReader;
import gen.app.Expression;
import gen.app.Piece;
import gen.app.Postgres;
import gen.app.Service;
import gen.app.Value;
import gen.app.Variable;
import gen.deployment.Deployment;
import gen.deployment.Instance;
import gen.deployment.ServicePart;
import gen.deployment.Setting;
import gen.deployment.StorePart;
import gen.deployment.Wiring;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Source;
import gen.pipeline.Schemas;
import gen.platform.Platform;
import gen.platform.Platforms;
import gen.render.RenderedFile;
import gen.render.Renderer;
import gen.verify.Changed;
import gen.verify.ParsedFiles;
import gen.verify.Verifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * An app of two services and two stores, on a platform that is nothing but a folder: it is rendered
 * and read back part by part, and nothing of one part passes for something of another one.
 */
class SeveralPartsTest {

  private static final Schemas SCHEMAS = new Schemas();
  private static final Path ROOT = Path.of("src", "test", "resources", "platforms");
  private static final Platforms PLATFORMS =
      new Platforms(List.of(Examples.TEMPLATES, ROOT.toAbsolutePath()), SCHEMAS::builtIn);
  private static final Platform YARD = PLATFORMS.select(List.of("yard")).get(0);
  private static final Renderer RENDERER = new Renderer(PLATFORMS.roots());
  private static final Verifier VERIFIER =
      new Verifier((id, name) -> SCHEMAS.ofPlatform(PLATFORMS.folder(id), name));

  private static final String WEB =
      """
      image: {name: example/notes, tag: "1.0.0", ownCommand: [notes, serve]}
      http: {port: 3000, health: {path: /health}}
      memory: {minimumMb: 400}
      storage: [{path: /data, holds: uploads, loss: fatal, sizeGb: 2}]
      env:
        DATABASE_URL: "${postgres.url}"
        DATABASE_PASSWORD: "${postgres.password}"
        STATS_HOST: "${postgres.host}"
        SECRET: {secret: {length: 40}}
        MODE: web
      """;

  private static final String WORKER =
      """
      image: {name: example/worker, tag: "2.0.0", command: [work, hard]}
      http: {port: 4000, health: {path: /alive}}
      memory: {minimumMb: 900}
      storage: [{path: /cache, holds: previews, loss: fatal, sizeGb: 3}]
      env:
        DATABASE_URL: "${postgres.url}"
        STATS_URL: "${postgres.url}"
        STATS_PASSWORD: "${postgres.password}"
        WORKERS: "4"
        MODE: work
      """;

  private static final Deployment DECIDED = Wiring.wire(app(true), YARD, Instance.FIRST);

  @Test
  void eachPartHasItsOwn() {
    assertEquals(List.of(), DECIDED.findings());
    assertEquals(
        List.of("notes", "notes-worker"),
        DECIDED.services().stream().map(ServicePart::name).toList());
    assertEquals(
        List.of("notes-db", "notes-stats"),
        DECIDED.stores().stream().map(StorePart::name).toList());
    assertEquals(
        List.of("small", "large"),
        DECIDED.services().stream().map(each -> each.plan().id()).toList());
    assertEquals(List.of(17, 16), DECIDED.stores().stream().map(StorePart::version).toList());
    assertEquals("{{notes-stats.host}}", text(0, "STATS_HOST"));
    assertEquals("{{notes-stats.url}}", text(1, "STATS_URL"));
    assertEquals("{{notes-db.url}}", text(1, "DATABASE_URL"));
  }

  @Test
  void eachServiceHasAFileOfItsOwn() {
    List<String> paths = rendered(DECIDED).stream().map(RenderedFile::path).toList();

    assertEquals(
        List.of("yard/yard.yaml", "yard/variables.yaml", "yard/variables.worker.yaml"), paths);
  }

  @Test
  void whatWasDecidedReadsBack() {
    assertEquals(List.of(), verified(DECIDED));

    Deployment worker = Wiring.wire(app(false), YARD, Instance.FIRST);
    assertEquals("worker", worker.services().get(1).kind());
    assertEquals(List.of(), verified(worker));
    assertRefused("a worker in place of a service", worker, DECIDED);
    assertRefused("a service in place of a worker", DECIDED, worker);
  }

  @Test
  void nothingOfOnePartPassesForThatOfAnother() {
    Map<String, UnaryOperator<Deployment>> swaps = swaps();

    assertTrue(swaps.size() >= 20, swaps.keySet()::toString);
    swaps.forEach((what, swap) -> assertRefused(what, swap.apply(DECIDED), DECIDED));
  }

  @Test
  void noPartIsMissingOrTooMuch() {
    for (String list : List.of("services", "stores")) {
      List<?> parts = list.equals("services") ? DECIDED.services() : DECIDED.stores();
      assertRefused("no second of " + list, with(list, parts.subList(0, 1)), DECIDED);
      List<Object> three = new ArrayList<>(parts);
      three.add(parts.get(1));
      assertRefused("the second twice of " + list, with(list, three), DECIDED);
    }
  }

  @Test
  void anInstanceHasNoNameThatAPartHas() {
    Deployment other = Wiring.wire(app(true), YARD, Instance.named("worker"));

    assertEquals(List.of(Code.BAD_INSTANCE), other.findings().stream().map(Finding::code).toList());
  }

  private static Map<String, UnaryOperator<Deployment>> swaps() {
    Map<String, UnaryOperator<Deployment>> all = new TreeMap<>();
    for (String each :
        List.of(
            "service.image.name",
            "command",
            "port",
            "writtenPlan",
            "plan.memoryMb",
            "health",
            "disk",
            "diskName",
            "settings")) {
      all.put("services: " + each, d -> swapped(d, "services", each));
    }
    for (String each : List.of("plan.id", "plan.storageGb", "version", "region")) {
      all.put("stores: " + each, d -> swapped(changed(d), "stores", each));
    }
    for (String name : List.of("DATABASE_URL", "DATABASE_PASSWORD", "SECRET", "MODE")) {
      all.put("services: variable " + name, d -> moved(d, 0, name));
    }
    for (String name : List.of("STATS_URL", "STATS_PASSWORD", "WORKERS")) {
      all.put("services: variable " + name, d -> moved(d, 1, name));
    }
    all.put("the password of the other store", d -> of(d, 0, "DATABASE_PASSWORD", "notes-stats"));
    all.put("the address of the other store", d -> of(d, 1, "DATABASE_URL", "notes-stats"));
    all.put("the host of the first store", d -> of(d, 0, "STATS_HOST", "notes-db"));
    all.put("the names of the stores", d -> swapped(d, "stores", "name"));
    return all;
  }

  /** The same with the stores in which everything differs. */
  private static Deployment changed(Deployment d) {
    return Changed.with(
        Changed.with(Changed.with(d, "stores.1.plan.id", "two"), "stores.1.plan.storageGb", 20),
        "stores.1.region",
        "south");
  }

  private static Deployment swapped(Deployment d, String list, String path) {
    Object first = Changed.at(d, list + ".0." + path);
    Object second = Changed.at(d, list + ".1." + path);
    return Changed.with(Changed.with(d, list + ".0." + path, second), list + ".1." + path, first);
  }

  /** The same with a variable of one service at the other one, in place of what that has. */
  private static Deployment moved(Deployment d, int from, String name) {
    Setting setting = d.services().get(from).setting(name).orElseThrow();
    List<Setting> left = new ArrayList<>(d.services().get(from).settings());
    left.remove(setting);
    List<Setting> right = new ArrayList<>(d.services().get(1 - from).settings());
    right.removeIf(each -> each.name().equals(name));
    right.add(setting);
    return Changed.with(
        Changed.with(d, "services." + from + ".settings", List.copyOf(left)),
        "services." + (1 - from) + ".settings",
        List.copyOf(right));
  }

  /** The same with a variable that takes what it takes of another store. */
  private static Deployment of(Deployment d, int service, String name, String store) {
    List<Setting> settings = new ArrayList<>(d.services().get(service).settings());
    settings.replaceAll(
        each ->
            each.name().equals(name)
                ? Changed.with(each, "text", each.text().replaceAll("notes-\\w+", store))
                : each);
    return Changed.with(d, "services." + service + ".settings", settings);
  }

  private static Deployment with(String list, List<?> parts) {
    return Changed.with(DECIDED, list, List.copyOf(parts));
  }

  private static String text(int service, String name) {
    return DECIDED.services().get(service).setting(name).orElseThrow().text();
  }

  private static void assertRefused(String what, Deployment written, Deployment decided) {
    List<Finding> findings =
        VERIFIER.verify(decided, rendered(written), new ParsedFiles(RenderedFile::path));
    assertTrue(
        findings.stream()
            .filter(each -> each.code() == Code.RENDERED_WRONG)
            .anyMatch(each -> each.message().contains("notes")),
        () -> what + ": " + findings);
  }

  private static List<Finding> verified(Deployment decided) {
    return VERIFIER.verify(decided, rendered(decided), new ParsedFiles(RenderedFile::path));
  }

  private static List<RenderedFile> rendered(Deployment deployment) {
    return RENDERER.render(deployment, "deploy");
  }

  /** The app with its second service, which answers requests or does not, and its second store. */
  private static App app(boolean reached) {
    App first = read(WEB);
    Service second = Changed.with(read(WORKER).web(), "name", "worker");
    if (!reached) {
      second = Changed.with(second, "http.port", 0);
      second = Changed.with(second, "http.health", java.util.Optional.empty());
    }
    Postgres stats = Changed.with(Changed.with(first.database(), "name", "stats"), "max", 16);
    return Changed.with(
        Changed.with(first, "services", List.of(withStats(first.web()), withStats(second))),
        "stores",
        List.of(first.database(), stats));
  }

  /** The variables named after the second store take what they take from it. */
  private static Service withStats(Service service) {
    List<Variable> variables = new ArrayList<>(service.variables());
    variables.replaceAll(
        each ->
            each.name().startsWith("STATS") && each.value() instanceof Value.Text text
                ? Changed.with(each, "value", new Value.Text(ofStats(text.expression())))
                : each);
    return Changed.with(service, "variables", List.copyOf(variables));
  }

  private static Expression ofStats(Expression expression) {
    return new Expression(
        expression.pieces().stream()
            .map(
                piece ->
                    piece instanceof Piece.Reference reference
                        ? new Piece.Reference(
                            reference.name().replace("postgres.", "stats."), reference.form())
                        : piece)
            .toList());
  }

  private static App read(String lines) {
    String text =
        "version: 1\nid: notes\nname: Notes\ndescription: Keeps notes of all kinds for a team.\n"
            + "postgres: {versions: {min: 15}, tls: automatic}\n"
            + lines;
    return new AppReader(SCHEMAS.descriptor()).read(new Source("gen.yaml", text));
  }
}
