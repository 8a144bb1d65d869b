package gen.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gen completion}: prints the completion script for a shell. */
@Command(
    name = "completion",
    header = "Print the completion script for bash, zsh or fish.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  source <(gen completion)         in bash and zsh",
      "  gen completion fish | source     in fish"
    })
final class CompletionCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      arity = "0..1",
      defaultValue = "bash",
      description = "${COMPLETION-CANDIDATES}. Default: bash, which zsh understands too")
  private Shell shell;

  /** A shell that completes words. */
  enum Shell {
    bash,
    zsh,
    fish
  }

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    String script = shell == Shell.fish ? FishCompletion.of(root) : AutoComplete.bash("gen", root);
    // A file that zsh finds by itself begins so.
    surroundings.console().out().print((shell == Shell.zsh ? "#compdef gen\n" : "") + script);
    return 0;
  }
}
