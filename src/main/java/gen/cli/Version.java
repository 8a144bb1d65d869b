package gen.cli;

import gen.document.Documents;
import gen.finding.Rejected;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.IVersionProvider;

/** The version of gen, from its jar, that of Java, and the day of the newest platform fact. */
record Version(Surroundings surroundings) implements IVersionProvider {

  private static final Pattern CHECKED = Pattern.compile("checked: \"?(\\d{4}-\\d\\d-\\d\\d)");

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "gen " + (version == null ? "(not packaged)" : version),
      "Java " + Runtime.version(),
      "platform facts of " + newest().orElse("no known day")
    };
  }

  private Optional<String> newest() {
    Iterable<String> platforms = new PlatformIds(surroundings);
    return StreamSupport.stream(platforms.spliterator(), false)
        .flatMap(this::days)
        .max(String::compareTo);
  }

  private Stream<String> days(String platform) {
    Path file = surroundings.templates().resolve(platform).resolve("platform.yaml");
    try {
      return CHECKED
          .matcher(Documents.load(file, platform).text())
          .results()
          .map((MatchResult day) -> day.group(1));
    } catch (Rejected e) {
      return Stream.empty();
    }
  }
}
