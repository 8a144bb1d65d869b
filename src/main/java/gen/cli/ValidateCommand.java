package gen.cli;

import gen.finding.Code;
import gen.finding.Filter;
import gen.finding.Finding;
import gen.knowledge.RulePage;
import gen.knowledge.Rules;
import gen.pipeline.Judgement;
import gen.pipeline.Schemas;
import gen.pipeline.Validation;
import gen.pipeline.ValidationOrder;
import gen.report.Inspection;
import gen.report.Inspection.InspectedFile;
import gen.report.RuleText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code gen validate}: judges manifests that lie in a repository, whoever wrote them. */
final class ValidateCommand implements Action, OutputFormat.Choice {

  private static final About ABOUT =
      new About(
          "validate",
          "Judge the manifests in a repository, whoever wrote them.",
          "Finds manifests, Dockerfiles beside them, descriptors and pages with deploy buttons by"
              + " name and place, and says what will go wrong. Needs no network and no account.",
          List.of("gen validate", "gen validate --format sarif deploy > gen.sarif"));

  private final Surroundings surroundings;

  private final OptionSpec platforms;
  private final TemplateOptions templates = new TemplateOptions();
  private final FilterOptions filters = new FilterOptions();
  private final TimeOptions times = new TimeOptions();
  private final FormatOption format = new FormatOption();

  private final PositionalParamSpec paths =
      Arguments.words(Path.class)
          .converters(Arguments.PATH)
          .paramLabel("PATH")
          .description("Files and folders. Default: the current folder.")
          .build();

  private final OptionSpec fix =
      Arguments.flag("--fix")
          .description("Repair what can be repaired for certain, and show the changes.")
          .build();

  private final OptionSpec strict =
      Arguments.flag("--strict").description("Count warnings as errors.").build();

  private final CommandSpec spec;

  ValidateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    platforms =
        Arguments.many(String.class, "-p", "--platform")
            .splitRegex(",")
            .paramLabel("ID")
            .completionCandidates(new PlatformIds(surroundings))
            .description("Judge the files of these platforms only. Default: all.")
            .build();
    Arguments own = command -> command.addPositional(paths).addOption(platforms);
    Arguments deeds = command -> command.addOption(fix).addOption(strict);
    spec = ABOUT.of(this, own, templates, filters, times, deeds, format);
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public OutputFormat format() {
    return format.format();
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
        isGiven(fix)
            ? new Repairs(validation, order(), filter).make(surroundings, shown())
            : validation.run(order());
    List<Finding> findings = filter.of(judgement.findings());
    List<String> files =
        judgement.judged().stream().filter(file -> !filter.excludes(file)).toList();
    if (format() == OutputFormat.text) {
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
    Set<String> unjudged = new TreeSet<>();
    judgement.unjudged().forEach(each -> unjudged.add(each.path()));
    int judged = (int) files.stream().filter(file -> !unjudged.contains(file)).count();
    String count = judged == 0 && findings.isEmpty() ? "" : ": " + said(findings);
    console.err().println(files(judged) + " judged" + count);
  }

  private static String said(List<Finding> findings) {
    String count = Console.count(findings);
    return count.isEmpty() ? "fine" : count;
  }

  private static String files(int number) {
    return number + (number == 1 ? " file" : " files");
  }

  /** Where differences are shown; a result for programs holds nothing else. */
  private PrintWriter shown() {
    Console console = surroundings.console();
    return format() == OutputFormat.text ? console.out() : console.err();
  }

  private static boolean isGiven(OptionSpec flag) {
    return flag.getValue();
  }

  private boolean counts(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> true;
      case WARNING -> isGiven(strict);
      case NOTE -> false;
    };
  }

  private ValidationOrder order() {
    Path here = surroundings.here();
    List<Path> named = paths.getValue();
    List<Path> all = named.isEmpty() ? List.of(here) : named.stream().map(here::resolve).toList();
    return times.order(here, all, platforms.getValue());
  }
}
