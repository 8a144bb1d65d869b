package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.pipeline.Order;
import gen.pipeline.Outcome;
import gen.pipeline.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the guides show works. */
class ReadmeTest {

  @TempDir Path temp;

  @Test
  void theDescriptorOfTheReadmeWorks() throws IOException {
    String readme = Examples.text(Examples.ROOT.resolve("README.md"));
    Matcher block = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(readme);
    assertTrue(block.find());
    Files.writeString(temp.resolve("gen.yaml"), block.group(1));

    Outcome outcome = Examples.pipeline().run(Examples.order(temp, Order.Mode.WRITE));

    assertEquals(Examples.PLATFORMS.size(), outcome.deployments().size());
    assertTrue(block.find());
    String manifest = Examples.text(temp.resolve("deploy/render/render.yaml"));
    assertTrue(manifest.contains("\n" + block.group(1)), manifest);
  }

  /** The commands of the first table, which people run where the README is. */
  @Test
  void everyCommandWorksWhereTheReadmeSays() {
    String readme = Examples.text(Examples.ROOT.resolve("README.md"));
    String here = readme.split("For an app of your own")[0];
    List<String> commands =
        Pattern.compile("`\\./gen( [^`]*)?`")
            .matcher(here.substring(here.indexOf("| To | Run |")))
            .results()
            .map(found -> found.group(1) == null ? "" : found.group(1).strip())
            .toList();
    Tree.copy(Examples.ROOT.resolve("docs"), temp.resolve("docs"));
    Tree.copy(Examples.ROOT.resolve("deploy"), temp.resolve("deploy"));
    for (String file : List.of("gen.yaml", "README.md")) {
      Tree.write(temp, Map.of(file, Examples.text(Examples.ROOT.resolve(file))));
    }

    assertTrue(commands.size() > 8, commands::toString);
    for (String command : commands) {
      String[] words = command.isEmpty() ? new String[0] : command.split(" ");
      Cli.Result result = Cli.run(temp, words);
      assertEquals(0, result.code(), () -> command + "\n" + result.err());
    }
    assertTrue(Files.exists(temp.resolve("docs/install.html")), commands::toString);
    assertEquals(0, Cli.run(temp).code());
    assertFalse(Files.exists(temp.resolve("docs/install.html")));
  }

  @Test
  void theDescriptorOfInitWorks() throws IOException {
    Files.writeString(temp.resolve("gen.yaml"), Schemas.text("starter.yaml"));

    Outcome outcome = Examples.pipeline().run(Examples.order(temp, Order.Mode.WRITE));

    assertEquals(Examples.PLATFORMS.size(), outcome.deployments().size());
  }

  @Test
  void everyTestThatTheListNamesIsThere() {
    Path tests = Examples.ROOT.resolve("src/test");
    Matcher name =
        Pattern.compile("`([A-Z]\\w+Test)`").matcher(Examples.text(tests.resolve("README.md")));

    while (name.find()) {
      String file = "/" + name.group(1) + ".java";
      assertTrue(
          Examples.filesUnder(tests.resolve("java")).stream().anyMatch(each -> each.endsWith(file)),
          () -> file + " is missing");
    }
  }
}
