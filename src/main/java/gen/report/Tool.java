package gen.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * Which program speaks.
 *
 * @param version as in {@code pom.xml}
 * @param day of the release, such as 2026-11-23; empty where gen was not built by its own build
 * @param home address of its repository on GitHub; empty as long as it has none
 */
public record Tool(String name, String version, String day, Optional<String> home) {

  /** This program, as it was built. */
  public static Tool gen() {
    Properties about = new Properties();
    try (InputStream in = Tool.class.getResourceAsStream("/gen/about.properties")) {
      about.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String home = about.getProperty("home", "").strip();
    return new Tool(
        "gen",
        about.getProperty("version"),
        about.getProperty("built", "").replaceAll("T.*", ""),
        Optional.of(home).filter(text -> !text.isEmpty()));
  }

  /** Address of the page about a code, if this program has a home. */
  Optional<String> page(String code) {
    return home.map(address -> address + "/blob/v" + version + "/docs/codes/" + code + ".md");
  }
}
