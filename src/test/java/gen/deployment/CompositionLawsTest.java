package gen.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Examples;
import gen.Randomness;
import gen.app.App;
import gen.app.AppReader;
import gen.app.References;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Source;
import gen.pipeline.Schemas;
import gen.platform.Platform;
import gen.platform.Platforms;
import gen.render.RenderedFile;
import gen.render.Renderer;
import gen.verify.ParsedFiles;
import gen.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that are put together of references: each platform gives what the descriptor says, or the
 * descriptor is refused at the variable. The check of what was rendered refuses none of them, and
 * takes none for another.
 */
class CompositionLawsTest {

  private static final int CASES = 25;
  private static final List<String> BEFORE =
      List.of(
          "", "https://", "http://", "wss://", "//", "https:", "x=https://", "postgresql://u:p@");
  private static final List<String> AFTER =
      List.of("", "/", "/x", ":8443", ":443/a?b=c", ",", ",https://", "#f", "@", "https://", ".x");

  /** What the app's needs and the platform's abilities can come to; never a mistake of ours. */
  private static final Set<Code> REFUSALS =
      Set.of(Code.REFERENCE_UNAVAILABLE, Code.TEXT_HAS_MEANING);

  private static final Schemas SCHEMAS = new Schemas();
  private static final Platforms PLATFORMS =
      new Platforms(List.of(Examples.TEMPLATES), SCHEMAS::builtIn);
  private static final Renderer RENDERER = new Renderer(PLATFORMS.roots());
  private static final Verifier VERIFIER =
      new Verifier((id, name) -> SCHEMAS.ofPlatform(PLATFORMS.folder(id), name));

  private final Randomness random = Randomness.forTest(CompositionLawsTest.class, "");

  @BeforeAll
  static void tellsTheSeed() {
    Randomness.announce(CompositionLawsTest.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"https://${public.host}\"",
        "\"https://${public.host}/x\"",
        "\"${public.url}/x\"",
        "\"see https://${public.host} first\"",
        "\"https://${public.host},https://${public.host}\"",
        "\"${public.url},http://${public.host}\"",
        "{list: [\"https://${public.host}\", \"https://${platform.healthCheckHost}\"]}"
      })
  void anAddressCanBeWrittenAsSchemeAndHost(String value) {
    List<Finding> findings = new ArrayList<>();
    for (Platform platform : PLATFORMS.select(List.of())) {
      Deployment deployment = wired(List.of(value), platform);
      findings.addAll(errors(deployment.findings()));
      if (errors(deployment.findings()).isEmpty()) {
        findings.addAll(verified(deployment, deployment));
      }
    }
    // Where the app does not learn its address, the descriptor is told so.
    assertEquals(List.of(), findings.stream().filter(each -> !isRefusal(each)).toList());
    assertTrue(findings.size() <= 1, findings::toString);
  }

  @Test
  void whatIsPutTogetherIsGeneratedOrRefusedAtTheVariable() {
    int generated = 0;
    for (Platform platform : PLATFORMS.select(List.of())) {
      for (int i = 0; i < CASES; i++) {
        List<String> values = Stream.generate(this::composition).limit(6).toList();
        for (List<String> each : accepted(values, platform)) {
          Deployment deployment = wired(each, platform);
          assertEquals(List.of(), verified(deployment, deployment), each + platform.id());
          generated += each.size();
        }
      }
    }
    assertTrue(generated > CASES * 3, generated + " texts were generated");
  }

  @Test
  void twoThatDifferAreToldApart() {
    int told = 0;
    for (Platform platform : PLATFORMS.select(List.of())) {
      for (int i = 0; i < CASES; i++) {
        Deployment one = wired(List.of(composition()), platform);
        Deployment other = wired(List.of(composition()), platform);
        if (errors(one.findings()).isEmpty()
            && errors(other.findings()).isEmpty()
            && !same(setting(one), setting(other))) {
          told++;
          assertEquals(
              List.of(Code.RENDERED_WRONG),
              verified(one, other).stream().map(Finding::code).distinct().toList(),
              () -> setting(one) + " for " + setting(other));
        }
      }
    }
    assertTrue(told > CASES, told + " pairs were told apart");
  }

  /** The same bytes in the manifest, or in the script that runs before the app. */
  private static boolean same(Setting one, Setting other) {
    return one.text().isEmpty()
        ? one.binding().equals(other.binding())
        : one.text().equals(other.text()) && one.binding().getClass() == other.binding().getClass();
  }

  private static Setting setting(Deployment deployment) {
    return deployment.setting("V0").orElseThrow();
  }

  /** One to three references among texts that look like parts of addresses. */
  private String composition() {
    List<String> names =
        Stream.concat(References.names().stream(), Stream.of("env.SECRET", "env.TEXT")).toList();
    StringBuilder text = new StringBuilder(random.pick(BEFORE));
    int count = 1 + random.below(3);
    for (int i = 0; i < count; i++) {
      String form = random.chance(6) ? "|urlencode" : "";
      text.append("${").append(random.pick(names)).append(form).append('}');
      text.append(random.pick(AFTER)).append(i < count - 1 ? random.pick(BEFORE) : "");
    }
    return "{value: \"" + text + "\"}";
  }

  /** Those of these values that the platform takes, each list by itself. */
  private List<List<String>> accepted(List<String> values, Platform platform) {
    List<String> taken =
        values.stream()
            .filter(value -> errors(wired(List.of(value), platform).findings()).isEmpty())
            .toList();
    for (String value : values) {
      errors(wired(List.of(value), platform).findings())
          .forEach(
              finding -> {
                assertTrue(isRefusal(finding), finding::toString);
                assertTrue(finding.place().line() > 1, finding::toString);
              });
    }
    return taken.isEmpty() ? List.of() : List.of(taken);
  }

  private static boolean isRefusal(Finding finding) {
    return REFUSALS.contains(finding.code());
  }

  private static Deployment wired(List<String> values, Platform platform) {
    StringBuilder text =
        new StringBuilder(
            """
            version: 1
            id: desk
            name: Desk
            description: A desk for tests.
            repository: https://github.com/example/desk
            image: {name: ghcr.io/example/desk, tag: "1.0", entrypoint: [run], ownCommand: [serve]}
            http: {port: 3000}
            postgres: {}
            redis: {tls: automatic}
            env:
              SECRET: {secret: {length: 44, min: 32}}
              TEXT: plain
              PORT: ${port}
              DATABASE_URL: ${postgres.url}
              REDIS_URL: ${redis.url}
            """);
    for (int i = 0; i < values.size(); i++) {
      text.append("  V").append(i).append(": ").append(values.get(i)).append('\n');
    }
    App app = new AppReader(SCHEMAS.descriptor()).read(new Source("gen.yaml", text.toString()));
    return Wiring.wire(app, platform, Instance.FIRST);
  }

  private static List<Finding> verified(Deployment rendered, Deployment decided) {
    return VERIFIER.verify(
        decided, RENDERER.render(rendered, "deploy"), new ParsedFiles(RenderedFile::path));
  }

  private static List<Finding> errors(List<Finding> findings) {
    return findings.stream().filter(Finding::isError).toList();
  }
}
