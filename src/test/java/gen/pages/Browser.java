package gen.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Chromium without a window, driven by {@code look.mjs} with Playwright and axe.
 *
 * @param folder where those two are installed
 */
record Browser(Path folder) {

  /**
   * What the browser said.
   *
   * @param versions which programs looked
   */
  record Report(List<Sight> sights, String versions) {

    /** A line for each page, and one for each complaint about it. */
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(versions + ", " + sights.size() + " pages\n");
      for (Sight sight : sights) {
        text.append(sight.complaints().isEmpty() ? "fine  " : "WRONG ").append(sight).append('\n');
        sight.complaints().forEach(each -> text.append("      ").append(each).append('\n'));
      }
      return text.toString();
    }
  }

  private static final Path SOURCES = Path.of("src/test/pages");
  private static final List<String> FILES =
      List.of("package.json", "package-lock.json", ".npmrc", "look.mjs", "seen.mjs");
  private static final int OLDEST_NODE = 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Why no page can be looked at here; empty if they can. */
  static Optional<String> missing() {
    if (chromium().isEmpty()) {
      return Optional.of("Chromium is not installed");
    }
    if (Command.find("node").isEmpty() || Command.find("npm").isEmpty()) {
      return Optional.of("node or npm is not installed");
    }
    String version = Command.run(Path.of("."), "node", "--version").out().strip();
    return Integer.parseInt(version.replaceFirst("v(\\d+).*", "$1")) < OLDEST_NODE
        ? Optional.of("node is " + version + "; Playwright needs " + OLDEST_NODE)
        : Optional.empty();
  }

  /** One that is ready to look; the test is skipped where its parts cannot be fetched. */
  static Browser in(Path folder) {
    String wanted =
        FILES.stream()
            .map(each -> Folder.text(SOURCES.resolve(each)))
            .collect(Collectors.joining());
    Folder.filled(folder, wanted, () -> install(folder));
    return new Browser(folder);
  }

  private static void install(Path folder) {
    Folder.copy(SOURCES, FILES.stream().map(Path::of).toList(), folder);
    Command install = Command.run(folder, "npm", "ci", "--ignore-scripts", "--prefer-offline");
    Command.need(!install.offline(), "npm cannot fetch Playwright and axe: no network");
    assertTrue(install.succeeded(), install::said);
  }

  /**
   * Looks at every page of these exhibits.
   *
   * @param shots where screenshots go, for those who want some
   */
  Report look(List<Exhibit> exhibits, Optional<Path> shots) {
    Command look = Command.run(folder, plan(exhibits, shots), List.of("node", "look.mjs"));
    assertTrue(look.succeeded(), look::said);
    List<Sight> sights = new ArrayList<>();
    String versions = "";
    for (String line : look.out().lines().toList()) {
      JsonNode seen = json(line);
      if (seen.has("page")) {
        sights.add(sight(seen));
      } else {
        versions =
            "Chromium " + seen.path("browser").asText() + ", axe " + seen.path("axe").asText();
      }
    }
    sights.sort(Comparator.comparing(Sight::toString));
    return new Report(List.copyOf(sights), versions);
  }

  private static String plan(List<Exhibit> exhibits, Optional<Path> shots) {
    ObjectNode plan = JSON.createObjectNode();
    plan.put("chromium", chromium().orElseThrow().toString());
    shots.ifPresent(path -> plan.put("shots", path.toAbsolutePath().toString()));
    ArrayNode list = plan.putArray("exhibits");
    for (Exhibit exhibit : exhibits) {
      ObjectNode node = list.addObject();
      node.put("name", exhibit.name());
      node.put("kind", exhibit.kind().id());
      node.put("article", exhibit.kind().article());
      node.put("folder", exhibit.folder().toAbsolutePath().toString());
      exhibit.pages().forEach(node.putArray("pages")::add);
    }
    return plan.toString();
  }

  private static Optional<Path> chromium() {
    return Command.find("chromium", "chromium-browser", "google-chrome");
  }

  private static Sight sight(JsonNode seen) {
    return new Sight(
        seen.path("exhibit").asText(),
        seen.path("page").asText(),
        texts(seen.path("complaints")),
        texts(seen.path("outside")));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return List.copyOf(texts);
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
