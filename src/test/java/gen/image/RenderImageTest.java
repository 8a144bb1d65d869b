package gen.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Dockerfile that Render builds where the adapter is needed, that of NocoDB, from an image with
 * the programs that its command names.
 */
@Tag("image")
class RenderImageTest {

  private static final String NOCODB = "docker.io/nocodb/nocodb:2026.10.1";
  private static final String IMAGE = "localhost/render";
  private static final String STAND_IN =
      """
      FROM %s
      RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends dumb-init
      RUN mkdir -p /usr/src/appEntry \\
       && printf '#!/bin/sh\\nexec sleep 100\\n' > /usr/src/appEntry/start.sh \\
       && chmod +x /usr/src/appEntry/start.sh
      ENTRYPOINT ["false"]
      """;

  private static Buildah buildah;

  @TempDir private Path temp;

  @BeforeAll
  static void prepare() {
    assumeTrue(Buildah.missing().isEmpty(), () -> Buildah.missing().orElse(""));
    buildah = StandIn.ready();
  }

  @Test
  void startsTheAppBehindTheAdapter() throws Exception {
    Path app = Files.createDirectory(temp.resolve("app"));
    Files.writeString(app.resolve("Dockerfile"), STAND_IN.formatted(StandIn.BASE));
    built(app, NOCODB);
    Path render = Files.createDirectory(temp.resolve("render"));
    built(Context.committed("examples/nocodb/deploy/render", render).folder(), IMAGE);
    Map<String, String> environment =
        Map.of("PORT", "8080", "DATABASE_URL", "postgresql://u:p%40ss@dpg-1-a/notes");

    try (Container container = Container.start(buildah, IMAGE, "1000:1000", environment)) {
      assertFalse(container.ends(1), container::log);
      Map<String, String> seen = container.environment();
      container.askToEnd();

      assertEquals("pg://dpg-1-a:5432?u=u&p=p%40ss&d=notes", seen.get("NC_DB"));
      assertFalse(seen.containsKey("DATABASE_URL"));
      assertTrue(container.ends(10), container.commandLines()::toString);
    }
  }

  private static void built(Path folder, String name) {
    Buildah.Result result = buildah.build(folder, name);
    assertEquals(0, result.code(), result.text());
  }
}
