package gen.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gen.finding.Finding;
import gen.finding.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command runs once for each release on every platform that has a place for it. */
class ReleaseTest {

  private static final String IMAGE =
      "image: {name: example/notes, tag: \"1.0.0\", entrypoint: [enter], ownCommand: [serve]}\n";
  private static final String RELEASE = "release: {command: [bin/notes, migrate]}\n";
  private static final String PARTS =
      "env: {DB_HOST: \"${postgres.host}\", DB: \"${postgres.host}:1\", PORT: \"${port}\"}\n";
  private static final String URL = "env: {DATABASE_URL: \"${postgres.url}\", PORT: \"${port}\"}\n";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // With the adapter, before which the ENTRYPOINT is gone.
        "render | parts | /bin/sh+/gen/adapter.sh+enter+bin/notes+migrate",
        "fly | parts | enter+bin/notes+migrate",
        "heroku | parts | /bin/sh /gen/adapter.sh enter bin/notes migrate",
        "railway | parts | enter+bin/notes+migrate",
        // Without it.
        "render | url | bin/notes+migrate",
        "fly | url | bin/notes+migrate",
        "heroku | url | enter bin/notes migrate",
        "railway | url | enter+bin/notes+migrate"
      })
  void itRunsAsTheAppDoes(String platform, String env, String words) {
    Deployment deployment =
        Wired.on(platform, IMAGE + RELEASE + (env.equals("parts") ? PARTS : URL));

    assertEquals(words, String.join("+", deployment.web().release()));
    assertEquals(List.of(), codes(deployment));
  }

  @Test
  void anAppWithoutOneRunsNothing() {
    for (String platform : Wired.PLATFORMS) {
      assertEquals(List.of(), Wired.on(platform, IMAGE + URL).web().release());
    }
  }

  @Test
  void aWordThatMayBeReadInAnotherWayIsRefusedWhereNothingQuotesIt() {
    String odd = IMAGE + "release: {command: [sh, -c, \"a && b\"]}\n" + URL;

    assertEquals(List.of("command-words"), codes(Wired.on("render", odd)));
    assertEquals(List.of("command-words"), codes(Wired.on("railway", odd)));
    assertEquals(List.of("enter sh -c 'a && b'"), Wired.on("heroku", odd).web().release());
    assertEquals("sh -c 'a && b'", Wired.on("fly", odd).web().releaseLine());
  }

  @Test
  void noPlatformGivesItADisk() {
    String disk = IMAGE + "release: {command: [migrate], disk: true}\n" + URL;

    for (String platform : Wired.PLATFORMS) {
      assertEquals(List.of("release-impossible"), codes(Wired.on(platform, disk)), platform);
    }
  }

  @Test
  void aPlatformThatIsNotKnownToRunOneIsRefused() {
    assertEquals(
        List.of("release-impossible"),
        codes(Wired.on("yard", "image: {name: a/b, tag: \"1.0.0\"}\n" + RELEASE + URL)));
  }

  @Test
  void whatReadsOneLineNeedsAShellAndTheCommandOfTheApp() {
    String bare = "image: {name: a/b, tag: \"1.0.0\", ownCommand: [/app], shell: false}\n";
    String unknown = "image: {name: a/b, tag: \"1.0.0\"}\n";

    assertEquals(List.of("release-impossible"), codes(Wired.on("heroku", bare + RELEASE + URL)));
    assertEquals(List.of("command-unknown"), codes(Wired.on("heroku", unknown + RELEASE + URL)));
    assertEquals(List.of(), codes(Wired.on("render", unknown + RELEASE + URL)));
  }

  @Test
  void aReleaseWithoutACommandIsRefused() {
    for (String release : List.of("{}", "{command: []}", "{command: [a], disk: 1}")) {
      assertThrows(
          Rejected.class, () -> Wired.app(IMAGE + "release: " + release + "\n" + URL), release);
    }
  }

  private static List<String> codes(Deployment deployment) {
    return deployment.findings().stream()
        .filter(Finding::isError)
        .map(finding -> finding.code().id())
        .distinct()
        .toList();
  }
}
