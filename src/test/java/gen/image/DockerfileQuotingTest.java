package gen.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import gen.document.Quoting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is quoted for a Dockerfile arrives in the image as it was, whatever it is. */
@Tag("image")
class DockerfileQuotingTest {

  private static final String IMAGE = "localhost/quoting";
  private static final String TRAPS = "\\\"'$ {}()[]`#;=&|*?~!%^-+:,\u00e9\u2028\ud83d\ude00ab";

  @TempDir private Path folder;

  @Test
  void anyTextArrives() throws Exception {
    assumeTrue(Buildah.missing().isEmpty(), () -> Buildah.missing().orElse(""));
    List<String> texts = texts();
    StringBuilder file = new StringBuilder("FROM scratch\nENV HOME=\"gone\"\n");
    for (int i = 0; i < texts.size(); i++) {
      file.append("ENV V").append(i).append('=').append(Quoting.docker(texts.get(i))).append('\n');
    }
    file.append("CMD [").append(String.join(", ", texts.stream().map(Quoting::scalar).toList()));
    Files.writeString(folder.resolve("Dockerfile"), file.append("]\n"));
    Buildah buildah = Buildah.in(Path.of("target", "image").toAbsolutePath());

    Buildah.Result built = buildah.build(folder, IMAGE);

    assertEquals(0, built.code(), built.text());
    JsonNode config = buildah.config(IMAGE);
    List<String> variables = new ArrayList<>();
    config.path("Env").forEach(each -> variables.add(each.asText()));
    List<String> words = new ArrayList<>();
    config.path("Cmd").forEach(each -> words.add(each.asText()));
    assertEquals(texts, words);
    for (int i = 0; i < texts.size(); i++) {
      String expected = "V" + i + "=" + texts.get(i);
      assertEquals(1, variables.stream().filter(expected::equals).count(), expected);
    }
  }

  private static List<String> texts() {
    List<String> texts =
        new ArrayList<>(
            List.of("$HOME", "${HOME}", "${HOME:-x}", "\\$HOME", "\\\\", "a\\", "\"", "'"));
    Random random = new Random(1);
    int[] points = TRAPS.codePoints().toArray();
    while (texts.size() < 200) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      texts.add(text.toString());
    }
    return texts;
  }
}
