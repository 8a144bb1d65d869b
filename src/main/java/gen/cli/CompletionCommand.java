package gen.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code gen completion}: prints the completion script for a shell. */
final class CompletionCommand implements Action {

  private static final About ABOUT =
      new About(
          "completion",
          "Print the completion script for bash, zsh or fish.",
          "",
          List.of(
              "source <(gen completion)         in bash and zsh",
              "gen completion fish | source     in fish"));

  /**
   * How a file begins that zsh finds by itself. There zsh reads the whole before it runs a line, so
   * that the alias in which picocli hides bash's {@code compopt} comes too late.
   */
  private static final String ZSH = "#compdef gen\nfunction compopt { }\n";

  private final Surroundings surroundings;

  private final PositionalParamSpec shell =
      PositionalParamSpec.builder()
          .type(Shell.class)
          .paramLabel("SHELL")
          .arity("0..1")
          .defaultValue("bash")
          .description("${COMPLETION-CANDIDATES}. Default: bash, which zsh understands too")
          .build();

  private final CommandSpec spec;

  /** A shell that completes words. */
  enum Shell {
    bash,
    zsh,
    fish
  }

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    spec = ABOUT.of(this, command -> command.addPositional(shell));
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    Shell wanted = shell.getValue();
    String script = wanted == Shell.fish ? FishCompletion.of(root) : AutoComplete.bash("gen", root);
    surroundings.console().out().print((wanted == Shell.zsh ? ZSH : "") + script);
    return 0;
  }
}
