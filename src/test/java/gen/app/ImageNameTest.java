package gen.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of images are read as Docker reads them. */
class ImageNameTest {

  @ParameterizedTest
  @CsvSource({
    "postgres, docker.io/library/postgres, '', ''",
    "postgres:16, docker.io/library/postgres, 16, ''",
    "example/app:1.0, docker.io/example/app, 1.0, ''",
    "docker.io/example/app, docker.io/example/app, '', ''",
    "docker.io/postgres, docker.io/library/postgres, '', ''",
    "index.docker.io/example/app, docker.io/example/app, '', ''",
    "localhost/app, localhost/app, '', ''",
    "localhost:5000/app:2, localhost:5000/app, 2, ''",
    "ghcr.io/a/b/c:v1, ghcr.io/a/b/c, v1, ''",
    "ghcr.io/a/b@sha256:0f, ghcr.io/a/b, '', sha256:0f",
    "ghcr.io/a/b:v1@sha256:0f, ghcr.io/a/b, v1, sha256:0f",
    "' example/app:1 ', docker.io/example/app, 1, ''",
    "two words, two words, '', ''",
    "'', '', '', ''",
  })
  void parts(String text, String repository, String tag, String digest) {
    assertEquals(new ImageName(repository, tag, digest), ImageName.of(text));
  }
}
