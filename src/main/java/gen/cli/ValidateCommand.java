package gen.cli;

import gen.Judgement;
import gen.Schemas;
import gen.Validation;
import gen.ValidationOrder;
import gen.finding.Finding;
import gen.write.Change;
import gen.write.Diff;
import gen.write.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gen validate}: judges manifests that lie in a repository, whoever wrote them. */
@Command(
    name = "validate",
    header = "Judge the manifests in a repository, whoever wrote them.",
    description = {
      "",
      "Finds manifests, Dockerfiles beside them, descriptors and pages with deploy buttons by name",
      "and place, and says what will go wrong. Needs no network and no account."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  gen validate",
      "  gen validate --format sarif deploy > gen.sarif"
    })
final class ValidateCommand implements Callable<Integer>, OutputFormat.Choice {

  private static final int MOST_ROUNDS = 5;

  private final Surroundings surroundings;

  @Mixin private Inputs inputs = new Inputs();

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders. Default: the current folder.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day by which the age of facts counts, such as 2026-11-23. Default: today")
  private LocalDate today;

  @Option(
      names = "--fix",
      description = "Repair what can be repaired for certain, and show the changes.")
  private boolean fix;

  @Option(names = "--strict", description = "Count warnings as errors.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to print the result: ${COMPLETION-CANDIDATES}. Default: text")
  private OutputFormat format;

  ValidateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public OutputFormat format() {
    return format;
  }

  @Override
  public Integer call() {
    Schemas schemas = new Schemas();
    Validation validation = new Validation(inputs.platforms(surroundings, schemas), schemas);
    Judgement judgement = fix ? repaired(validation) : validation.run(order());
    Console console = surroundings.console();
    if (format == OutputFormat.json) {
      console.out().println(JsonReport.of(judgement.findings()));
    } else {
      console.findings(judgement.findings());
      judgement
          .unjudged()
          .forEach(each -> console.err().println(each.path() + ": not judged, " + each.owner()));
      String count = Console.count(judgement.findings());
      console
          .err()
          .println(
              files(judgement.judged().size()) + " judged: " + (count.isEmpty() ? "fine" : count));
    }
    return judgement.findings().stream().anyMatch(this::counts) ? 1 : 0;
  }

  private static String files(int number) {
    return number + (number == 1 ? " file" : " files");
  }

  /** One repair may be needed before another one can be seen, so this looks again. */
  private Judgement repaired(Validation validation) {
    Judgement judgement = validation.run(order());
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Change> changes = Validation.repairs(judgement.findings(), surroundings.here());
      if (changes.isEmpty()) {
        break;
      }
      Writer.write(changes, surroundings.here(), surroundings.temporary());
      changes.forEach(change -> surroundings.console().out().print(Diff.of(change)));
      judgement = validation.run(order());
    }
    return judgement;
  }

  private boolean counts(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> true;
      case WARNING -> strict;
      case NOTE -> false;
    };
  }

  private ValidationOrder order() {
    List<Path> all = new ArrayList<>();
    paths.forEach(path -> all.add(surroundings.here().resolve(path)));
    return new ValidationOrder(
        surroundings.here(),
        all.isEmpty() ? List.of(surroundings.here()) : all,
        inputs.ids(),
        today == null ? LocalDate.now() : today);
  }
}
