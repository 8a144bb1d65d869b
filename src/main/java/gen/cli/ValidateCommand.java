package gen.cli;

import gen.Judgement;
import gen.Schemas;
import gen.Validation;
import gen.ValidationOrder;
import gen.finding.Code;
import gen.finding.Filter;
import gen.finding.Finding;
import gen.report.Inspection;
import gen.report.Inspection.InspectedFile;
import gen.report.RuleText;
import gen.validate.RulePage;
import gen.validate.Rules;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
      "Finds manifests, Dockerfiles beside them, descriptors and pages with deploy",
      "buttons by name and place, and says what will go wrong. Needs no network and",
      "no account."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  gen validate",
      "  gen validate --format sarif deploy > gen.sarif"
    })
final class ValidateCommand implements Callable<Integer>, OutputFormat.Choice {

  private final Surroundings surroundings;

  @Option(
      names = {"-p", "--platform"},
      split = ",",
      paramLabel = "ID",
      completionCandidates = PlatformIds.class,
      description = "Judge the files of these platforms only. Default: all.")
  private List<String> platforms = new ArrayList<>();

  @Mixin private TemplateOptions templates = new TemplateOptions();

  @Mixin private FilterOptions filters = new FilterOptions();

  @Mixin private TimeOptions times = new TimeOptions();

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders. Default: the current folder.")
  private List<Path> paths = new ArrayList<>();

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
  public List<RuleText> rules() {
    List<RuleText> texts = new ArrayList<>();
    Rules rules = validation().rules();
    Code.all().stream()
        .filter(code -> rules.find(code.id()).isEmpty())
        .forEach(code -> texts.add(new RuleText(code, CodePage.of(code.id()).orElseThrow())));
    rules.all().forEach(rule -> texts.add(new RuleText(rule.code(), RulePage.of(rule))));
    return texts;
  }

  @Override
  public Integer call() {
    Validation validation = validation();
    Filter filter = filters.filter(codes(validation));
    Judgement judgement =
        fix
            ? new Repairs(validation, order(), filter).make(surroundings, shown())
            : validation.run(order());
    List<Finding> findings = filter.of(judgement.findings());
    List<String> files =
        judgement.judged().stream().filter(file -> !filter.excludes(file)).toList();
    if (format == OutputFormat.text) {
      tell(files, findings, judgement);
    } else {
      surroundings
          .console()
          .result(
              new Inspection(files.stream().map(InspectedFile::new).toList(), findings),
              printer("gen validate"));
    }
    return findings.stream().anyMatch(this::counts) ? 1 : 0;
  }

  private Validation validation() {
    Schemas schemas = new Schemas();
    return new Validation(templates.platforms(surroundings, schemas), schemas);
  }

  private static Set<String> codes(Validation validation) {
    Set<String> codes = new TreeSet<>(validation.rules().byCode().keySet());
    Code.all().forEach(code -> codes.add(code.id()));
    return codes;
  }

  private void tell(List<String> files, List<Finding> findings, Judgement judgement) {
    Console console = surroundings.console();
    console.judgement(findings);
    judgement
        .unjudged()
        .forEach(each -> console.err().println(each.path() + ": not judged, " + each.owner()));
    String count = Console.count(findings);
    console.err().println(files(files.size()) + " judged: " + (count.isEmpty() ? "fine" : count));
  }

  private static String files(int number) {
    return number + (number == 1 ? " file" : " files");
  }

  /** Where differences are shown; a result for programs holds nothing else. */
  private PrintWriter shown() {
    Console console = surroundings.console();
    return format == OutputFormat.text ? console.out() : console.err();
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
    return times.order(
        surroundings.here(), all.isEmpty() ? List.of(surroundings.here()) : all, platforms);
  }
}
