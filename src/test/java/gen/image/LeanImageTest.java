package gen.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lean image, built from a stand-in for Mathesar's: smaller, without a server, and it runs. */
@Tag("image")
class LeanImageTest {

  private static final String LEAN = "ghcr.io/mathesar-foundation/mathesar-lean:0.10.1";
  private static final String SERVER = "postgres initdb pg_ctl pg_ctlcluster pg_createcluster";

  private static Buildah buildah;

  @TempDir private Path temp;

  @BeforeAll
  static void prepare() {
    assumeTrue(Buildah.missing().isEmpty(), () -> Buildah.missing().orElse(""));
    buildah = StandIn.ready();
    Buildah.Result built = buildah.build(Path.of("deploy", "image").toAbsolutePath(), LEAN);
    assertEquals(0, built.code(), built.text());
  }

  @Test
  void isSmaller() {
    long published = buildah.megabytes(StandIn.PUBLISHED);
    long lean = buildah.megabytes(LEAN);
    System.out.printf("stand-in published %d MB, lean %d MB%n", published, lean);

    assertTrue(lean + 50 < published, published + " MB, lean " + lean + " MB");
  }

  @Test
  void holdsNoDatabaseServer() {
    String find =
        "for each in " + SERVER + "; do find / -xdev -name $each ! -type d; done; ls /usr/lib";

    String found = printed(StandIn.PUBLISHED, find);
    String left = printed(LEAN, find);

    assertTrue(found.contains("/bin/initdb"), found);
    assertEquals("", left.lines().filter(line -> line.startsWith("/")).findAny().orElse(""), left);
    assertTrue(found.contains("postgresql") && !left.contains("postgresql"), left);
  }

  @Test
  void startsNoDatabaseEvenWhenAskedTo() throws Exception {
    Map<String, String> environment = Map.of("SECRET_KEY", "0123456789abcdef".repeat(4));
    try (Container container =
        Container.start(
            buildah, LEAN, "0:0", environment, "bash", "./bin/mathesar", "run", "-fnse")) {
      assertTrue(container.ends(20), container.commandLines()::toString);
    }
  }

  @Test
  void runsByItselfWhatTheDescriptorSays() throws Exception {
    try (Container container = Container.start(buildah, LEAN, "12345:12345", Map.of())) {
      assertTrue(container.ends(20), container.commandLines()::toString);
      assertTrue(container.log().contains("POSTGRES_HOST is not set"), container.log());
    }
    assertEquals("/code", buildah.config(LEAN).path("WorkingDir").asText());
    assertTrue(buildah.config(LEAN).path("Env").toString().contains("PYTHONUNBUFFERED=1"));
  }

  /** What the manifests become once the descriptor says that it was published. */
  @Test
  void runsOnHerokuOnceTheDescriptorSaysThatItWasPublished() throws Exception {
    Context context =
        Context.generated("heroku", temp, "  lean:\n", "  lean:\n    published: \"0.10.1\"\n");
    String dockerfile = Files.readString(context.folder().resolve("Dockerfile"));
    assertTrue(dockerfile.contains("FROM " + LEAN + "\n"), dockerfile);

    Buildah.Result built = buildah.build(context.folder(), "localhost/lean-heroku");

    assertEquals(0, built.code(), built.text());
    assertEquals(List.of(), Tryout.asAnyUser(buildah, "localhost/lean-heroku").complaints());
  }

  @Tag("image-faults")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "server copied along | paths: [/code, /usr/local] | paths: [/code, /usr/local,"
            + " /usr/lib/postgresql] | this belongs to a database server: /usr/lib/postgresql",
        "libraries forgotten | paths: [/code, /usr/local] | paths: [/code] | No module named",
        "app forgotten | paths: [/code, /usr/local] | paths: [/usr/local] | named 'mathesar'",
        "package forgotten | packages: [libcairo2, libpq5] | packages: [libpq5] | no library"
            + " called",
        "package unknown | packages: [libcairo2, libpq5] | packages: [libcairo99] | libcairo99"
      })
  void aWrongRecipeMakesNoImage(String name, String before, String after, String sign) {
    Context context = Context.generated("image", temp, before, after);

    Buildah.Result built = buildah.build(context.folder(), "localhost/wrong");

    assertNotEquals(0, built.code(), name);
    assertTrue(built.text().contains(sign), built.text());
  }

  private static String printed(String image, String script) {
    String name = "look-" + System.nanoTime();
    buildah.run("from", "--pull-never", "--name", name, image);
    try {
      return buildah.run("run", "--isolation", "chroot", name, "--", "sh", "-c", script);
    } finally {
      buildah.run("rm", name);
    }
  }
}
