package gen.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Examples;
import gen.deployment.Instance;
import gen.finding.Code;
import gen.finding.Rejected;
import gen.pipeline.Order;
import gen.pipeline.Outcome;
import gen.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding a platform takes a folder and no Java: the folder is the one of the guide. */
class FifthPlatformTest {

  private static final Path TOY = Examples.ROOT.resolve("docs/examples/platforms/toy");

  @TempDir Path temp;

  @BeforeEach
  void copyTheToy() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("platforms/toy"));
    for (String file : Examples.filesUnder(TOY)) {
      Files.copy(TOY.resolve(file), folder.resolve(file));
    }
  }

  @Test
  void aFolderIsEnough() {
    Outcome outcome = pipeline().run(order());

    String manifest = Examples.text(temp.resolve("out/deploy/toy/toy.yaml"));
    assertTrue(manifest.contains("POSTGRES_PASSWORD: \"{{db.password}}\""), manifest);
    assertTrue(manifest.contains("SECRET_KEY: \"{{random 50 "), manifest);
    assertTrue(Files.exists(temp.resolve("out/docs/install-toy.md")));
    assertEquals(
        List.of("toy"), outcome.deployments().stream().map(d -> d.platform().id()).toList());
  }

  @Test
  void itsTemplateIsReadBackToo() throws IOException {
    Path template = temp.resolve("platforms/toy/toy.yaml.ftl");
    String broken = Files.readString(template).replace("[=setting.text]", "\"oops\"");
    Files.writeString(template, broken);

    Rejected rejected = assertThrows(Rejected.class, () -> pipeline().run(order()));

    assertTrue(
        rejected.findings().stream().anyMatch(each -> each.code() == Code.RENDERED_WRONG),
        rejected::getMessage);
    assertEquals(List.of(), Examples.filesUnder(temp.resolve("out")));
  }

  private Pipeline pipeline() {
    return Examples.pipeline(List.of(Examples.TEMPLATES, temp.resolve("platforms")));
  }

  private Order order() {
    Order all = Examples.order(Examples.ROOT, temp.resolve("out"), Order.Mode.WRITE);
    return new Order(
        all.descriptor(), List.of("toy"), Instance.FIRST, all.folders(), all.mode(), false, false);
  }
}
