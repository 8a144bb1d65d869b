package gen.cli;

import gen.rehearse.RehearsalWishes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  @Override
  public void addTo(CommandSpec command) {
    command
        .addOption(answers)
        .addOption(visit)
        .addOption(alsoListens)
        .addOption(quick)
        .addOption(patience);
  }

  /** What is typed, to be held against what the app takes. */
  AnswerChecker checker() {
    return new AnswerChecker(Arguments.pairs(answers));
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
