package gen.cli;

import gen.rehearse.Wishes;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that say how somebody wants a rehearsal. */
final class WishOptions {

  @Option(
      names = "--answer",
      paramLabel = "NAME=VALUE",
      description = "What to type where the platform asks; may be given several times.")
  private Map<String, String> answers = new LinkedHashMap<>();

  @Option(
      names = "--visit",
      paramLabel = "COMMAND",
      description = {
        "A shell command that uses the app after each start and ends with 0 when all is as it"
            + " should be. It gets the app's variables and GEN_URL, GEN_HOST, GEN_START,"
            + " GEN_FOLDER."
      })
  private String visit = "";

  @Option(
      names = "--also-listens",
      paramLabel = "PORT",
      split = ",",
      description = "A port besides its own on which the app may listen.")
  private Set<Integer> alsoListens = new LinkedHashSet<>();

  @Option(names = "--quick", description = "One start only, on the database.")
  private boolean quick;

  @Option(
      names = "--patience",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description = "Give up on an app that is not well by then. Default: 120")
  private int patience;

  /** What the options say, for visits that begin in this folder. */
  Wishes wishes(Path here) {
    return new Wishes(Map.copyOf(answers), patience, visit, here, Set.copyOf(alsoListens), quick);
  }
}
