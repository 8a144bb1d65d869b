package gen.cli;

import gen.deployment.Deployment;
import gen.deployment.Reason;
import gen.deployment.Setting;
import gen.finding.Code;
import gen.finding.Nearest;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.knowledge.RulePage;
import gen.pipeline.Order;
import gen.pipeline.Pipeline;
import gen.pipeline.Schemas;
import gen.pipeline.Validation;
import gen.platform.LeftOut;
import gen.report.Legible;
import gen.write.Folders;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code gen explain}: says where a variable's value comes from on each platform, and why. */
final class ExplainCommand implements Action {

  private static final About ABOUT =
      new About(
          "explain",
          "Say where the value of a variable comes from on each platform, and why.",
          "",
          List.of("gen explain POSTGRES_HOST", "gen explain edited-file"));

  private final Surroundings surroundings;

  private final Inputs inputs;

  private final PositionalParamSpec word =
      PositionalParamSpec.builder()
          .type(String.class)
          .paramLabel("VARIABLE")
          .required(true)
          .description("A variable of the descriptor, or the code of a message.")
          .build();

  private final CommandSpec spec;

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    inputs = new Inputs(surroundings);
    spec = ABOUT.of(this, command -> command.addPositional(word), inputs);
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    Optional<String> page = page();
    if (page.isPresent()) {
      surroundings.console().out().print(page.get());
      return 0;
    }
    Pipeline pipeline = inputs.pipeline(surroundings);
    List<Deployment> deployments = pipeline.deployments(order());
    List<String> names =
        deployments.stream()
            .flatMap(each -> each.settings().stream())
            .map(Setting::name)
            .distinct()
            .toList();
    if (!isKnown(deployments)) {
      throw new Rejected(
          Code.NOT_A_VARIABLE.at(
              Place.of(inputs.descriptor(surroundings).name()),
              "there is no variable '" + subject() + "'; there are: " + String.join(", ", names),
              Nearest.help(subject(), names, "name one of them")));
    }
    deployments.forEach(this::explain);
    if (inputs.ids().isEmpty()) {
      pipeline.offering(order().descriptor()).leftOut().forEach(this::explain);
    }
    return 0;
  }

  /** The page of a code; rules of a platform of one's own have none that comes with gen. */
  private Optional<String> page() {
    if (!subject().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      return Optional.empty();
    }
    return CodePage.of(subject())
        .or(
            () -> {
              Schemas schemas = new Schemas();
              return new Validation(inputs.platforms(surroundings, schemas), schemas)
                  .rules()
                  .find(subject())
                  .map(RulePage::of);
            });
  }

  private boolean isKnown(List<Deployment> deployments) {
    boolean set = deployments.stream().anyMatch(each -> each.setting(subject()).isPresent());
    return set || deployments.stream().anyMatch(each -> each.app().variable(subject()).isPresent());
  }

  private void explain(Deployment deployment) {
    PrintWriter out = surroundings.console().out();
    out.println(deployment.platform().title());
    Optional<Setting> setting = deployment.setting(subject());
    Stream<String> lines =
        setting.isPresent()
            ? Reason.of(setting.get(), deployment).stream()
            : Stream.of("not set here");
    Stream.concat(lines, wrong(deployment)).forEach(line -> out.println("  " + Legible.line(line)));
  }

  /** What is wrong with the variable there; what is wrong with the rest is no answer. */
  private Stream<String> wrong(Deployment deployment) {
    return deployment.app().variable(subject()).stream()
        .flatMap(
            variable ->
                deployment.findings().stream()
                    .filter(each -> each.isError() && each.place().equals(variable.place())))
        .map(each -> "error[" + each.code().id() + "] " + each.message());
  }

  private void explain(LeftOut left) {
    PrintWriter out = surroundings.console().out();
    out.println(left.platform().title());
    out.println(Legible.line("  left out" + (left.reason().isEmpty() ? "" : ": " + left.reason())));
  }

  private Order order() {
    Path here = surroundings.here();
    Folders folders = new Folders(here, here, here, surroundings.temporary(), here);
    return new Order(
        inputs.descriptor(surroundings),
        inputs.ids(),
        inputs.instance(),
        folders,
        Order.Mode.DRY_RUN,
        false,
        false);
  }

  private String subject() {
    return word.getValue();
  }
}
