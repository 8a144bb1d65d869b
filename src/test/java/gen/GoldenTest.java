package gen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.page.Page;
import gen.pipeline.Order;
import gen.pipeline.Outcome;
import gen.render.HtmlReader;
import gen.write.Change;
import gen.write.Diff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed files of every descriptor are what gen makes of it today. They double as examples.
 * {@code mvn test -Dtest=GoldenTest -Dgolden.update=true} writes them anew.
 */
class GoldenTest {

  static List<Path> folders() {
    return Examples.folders();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void committedFilesAreWhatGenMakes(Path folder) {
    boolean update = Boolean.getBoolean("golden.update");

    Outcome outcome =
        Examples.pipeline()
            .run(Examples.order(folder, update ? Order.Mode.WRITE : Order.Mode.CHECK));

    String diffs = outcome.differences().stream().map(Diff::of).collect(Collectors.joining("\n"));
    assertEquals("", update ? "" : diffs);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void noFileIsLeftThatGenDoesNotMake(Path folder) {
    Outcome outcome = Examples.pipeline().run(Examples.order(folder, Order.Mode.CHECK));

    Set<String> made = outcome.changes().stream().map(Change::path).collect(Collectors.toSet());
    List<String> orphans =
        Examples.filesUnder(folder.resolve("deploy")).stream()
            .map(path -> "deploy/" + path)
            .filter(path -> !made.contains(path))
            .toList();
    assertEquals(List.of(), orphans);
  }

  @Test
  void oneExampleShowsThePagesAsOneFileOfHtml() {
    List<Path> books =
        folders().stream()
            .map(folder -> folder.resolve("docs/install.html"))
            .filter(Files::isRegularFile)
            .toList();

    assertEquals(1, books.size(), books::toString);
    assertEquals(
        Stream.concat(
                Stream.of("install"),
                Examples.offered(books.get(0).getParent().getParent()).stream()
                    .flatMap(id -> Stream.of("install-" + id, "run-on-" + id)))
            .sorted()
            .toList(),
        HtmlReader.pages(Examples.text(books.get(0))).stream().map(Page::name).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyPlatformIsThereUnlessItIsLeftOut(Path folder) {
    List<String> files = Examples.filesUnder(folder.resolve("deploy"));

    for (String platform : Examples.PLATFORMS) {
      assertEquals(
          Examples.offered(folder).contains(platform),
          files.stream().anyMatch(file -> file.startsWith(platform + "/")),
          () -> platform + " in " + folder);
    }
  }

  @Test
  void oneExampleLeavesAPlatformOut() {
    assertTrue(
        folders().stream()
            .anyMatch(folder -> Examples.offered(folder).size() < Examples.PLATFORMS.size()));
  }
}
