package gen.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
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

/**
 * An image that begins FROM scratch and holds one program gets a shell from the Dockerfiles that
 * platforms build, and the adapter runs with it. The program is busybox as {@code sleep}, and the
 * image that the shell is taken from is a stand-in with the same file.
 */
@Tag("image")
class ShellImageTest {

  private static final Path BUSYBOX = Path.of("/bin/busybox");
  private static final String APP = "docker.io/example/notes:1.0.0";
  private static final String SHELL = "docker.io/library/busybox:1.37.0-musl";
  private static final String IMAGE = "localhost/shell";
  private static final String DESCRIPTOR =
      """
      version: 1
      id: notes
      name: Notes
      description: Keeps notes of all kinds for a team.
      image:
        name: docker.io/example/notes
        tag: "1.0.0"
        shell: false
        entrypoint: [/app/sleep]
        ownCommand: ["100"]
        user: "1000"
        writes: [/app/files]
      http: {port: 3000}
      postgres: {tls: setting, sslmodes: [disable, no-verify]}
      env:
        DB: ${postgres.host}:${postgres.port}
        DB_TLS: ${postgres.sslmode}
        PORT: ${port}
      """;

  private static Buildah buildah;

  @TempDir private static Path images;
  @TempDir private Path temp;

  @BeforeAll
  static void prepare() throws IOException {
    assumeTrue(Buildah.missing().isEmpty(), () -> Buildah.missing().orElse(""));
    assumeTrue(isStatic(), "no busybox that needs no library; Debian's busybox-static brings one");
    buildah = Buildah.in(Files.createDirectories(Path.of("target", "image").toAbsolutePath()));
    scratch("app", APP, "COPY busybox /app/sleep\nUSER 1000\nENTRYPOINT [\"/app/sleep\"]\n");
    scratch("shell", SHELL, "COPY busybox /bin/busybox\n");
  }

  private static boolean isStatic() throws IOException {
    return Files.isExecutable(BUSYBOX)
        && !new String(Files.readAllBytes(BUSYBOX), java.nio.charset.StandardCharsets.ISO_8859_1)
            .contains("/ld-linux");
  }

  private static void scratch(String folder, String name, String rest) throws IOException {
    Path context = Files.createDirectory(images.resolve(folder));
    Files.copy(BUSYBOX, context.resolve("busybox"));
    Files.writeString(context.resolve("Dockerfile"), "FROM scratch\n" + rest);
    assertEquals(0, buildah.build(context, name).code());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"heroku, no-verify", "render, prompt", "fly, no-verify"})
  void theAdapterRunsBeforeTheApp(String platform, String mode) throws Exception {
    built(DESCRIPTOR, platform, 0);
    Map<String, String> given =
        Map.of("PORT", "8080", "DATABASE_URL", "postgresql://u:p%40ss@db-1-a/notes");

    try (Container container = Container.start(buildah, IMAGE, "12345:12345", given)) {
      assertFalse(container.ends(1), container::log);
      Map<String, String> seen = container.environment();
      List<String> lines = container.commandLines();
      container.askToEnd();

      assertEquals("db-1-a:5432", seen.get("DB"), container::log);
      assertFalse(seen.containsKey("DATABASE_URL"));
      assertEquals(!mode.equals("prompt"), mode.equals(seen.get("DB_TLS")), seen::toString);
      assertTrue(lines.toString().contains("/app/sleep 100"), lines::toString);
      assertTrue(container.ends(10), container.commandLines()::toString);
    }
  }

  @Test
  void anyUserWritesToTheFoldersOnHeroku() throws Exception {
    built(DESCRIPTOR, "heroku", 0);
    String[] touch = {"/gen/busybox", "touch", "/app/files/kept"};

    try (Container container =
        Container.start(buildah, IMAGE, "12345:12345", Map.of("A", "a"), touch)) {
      assertTrue(container.ends(10), container.commandLines()::toString);
      assertEquals("", container.log());
    }
  }

  /** The shell is what makes the difference. */
  @Test
  void withoutTheKeyNothingCanBeBuilt() throws Exception {
    built(DESCRIPTOR.replace("  shell: false\n", ""), "heroku", 1);
  }

  private void built(String descriptor, String platform, int code) throws IOException {
    Files.writeString(temp.resolve("gen.yaml"), descriptor);
    Buildah.Result built = buildah.build(new Context(temp).made(platform).folder(), IMAGE);
    if (code == 0) {
      assertEquals(0, built.code(), built.text());
    } else {
      assertNotEquals(0, built.code(), built.text());
    }
  }
}
