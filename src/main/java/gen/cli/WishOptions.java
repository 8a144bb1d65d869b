package gen.cli;

import gen.rehearse.Engine;
import gen.rehearse.Program;
import gen.rehearse.Programs;
import gen.rehearse.RehearsalWishes;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how somebody wants a rehearsal. */
final class WishOptions implements Arguments {

  private final OptionSpec answers =
      Arguments.pairs("--answer")
          .paramLabel("NAME=VALUE")
          .description("What to type where the platform asks; may be given several times.")
          .build();

  private final OptionSpec visit =
      Arguments.one(String.class, "--visit")
          .paramLabel("COMMAND")
          .initialValue("")
          .description(
              "A shell command that uses the app after each start and ends with 0 when all is as"
                  + " it should be. It gets the app's variables and GEN_URL, GEN_HOST, GEN_START,"
                  + " GEN_FOLDER.")
          .build();

  private final OptionSpec alsoListens =
      Arguments.many(Integer.class, "--also-listens")
          .paramLabel("PORT")
          .splitRegex(",")
          .description("A port besides its own on which the app may listen.")
          .build();

  private final OptionSpec quick =
      Arguments.flag("--quick").description("One start only, on the database.").build();

  private final OptionSpec patience =
      Arguments.one(int.class, "--patience")
          .paramLabel("SECONDS")
          .defaultValue("120")
          .description("Give up on an app that is not well by then. Default: 120")
          .build();

  private final OptionSpec starts =
      Arguments.pairs("--start")
          .paramLabel("PART=COMMAND")
          .description(
              "What starts a part besides the service that people visit, such as"
                  + " worker='node /srv/worker.js', or release for the release command. Without it"
                  + " the command of the manifests is run. May be given several times.")
          .build();

  private final OptionSpec without =
      Arguments.many(String.class, "--without")
          .paramLabel("PART")
          .splitRegex(",")
          .description("A part of the app that is left out.")
          .build();

  @Override
  public void addTo(CommandSpec command) {
    command
        .addOption(answers)
        .addOption(starts)
        .addOption(without)
        .addOption(visit)
        .addOption(alsoListens)
        .addOption(quick)
        .addOption(patience);
  }

  /** What is typed, to be held against what the app takes. */
  AnswerChecker checker() {
    return new AnswerChecker(Arguments.pairs(answers));
  }

  /**
   * What starts the parts of an app.
   *
   * @param first what starts the one that people visit
   * @param engine what runs images, where one answers
   */
  Programs programs(Program first, Supplier<Optional<Engine>> engine) {
    Map<String, Program.Words> words = new LinkedHashMap<>();
    Arguments.pairs(starts).forEach((part, command) -> words.put(part, Program.Words.of(command)));
    List<String> names = without.getValue();
    return new Programs(first, words, Set.copyOf(names), engine);
  }

  /** What the options say, for visits that begin in this folder. */
  RehearsalWishes wishes(Path here) {
    List<Integer> ports = alsoListens.getValue();
    return new RehearsalWishes(
        Map.copyOf(Arguments.pairs(answers)),
        patience.getValue(),
        visit.getValue(),
        here,
        Set.copyOf(ports),
        quick.getValue());
  }
}
