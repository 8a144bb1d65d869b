package gen.cli;

import gen.app.App;
import gen.guide.Guide;
import gen.pipeline.Order;
import gen.write.Folders;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gen publish}: says what maintainers do by hand. Writes no file. */
final class PublishCommand implements Action {

  private static final About ABOUT =
      new About(
          "publish",
          "Say what maintainers do by hand: until people can install, and with each release.",
          "Prints a checklist: how files come to where buttons look, how to try a button, how to"
              + " record it, and what a new release asks for. Writes no file.",
          List.of(
              "gen publish -p heroku             what to do for one platform",
              "gen publish --release-notes       how people update to this release",
              "gen publish --nav --docs-dir docs --redirect old.md=railway"));

  private final Surroundings surroundings;

  private final Inputs inputs;
  private final PlaceOptions places = new PlaceOptions();
  private final GuideOptions guides = new GuideOptions();
  private final CommandSpec spec;

  PublishCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    inputs = new Inputs(surroundings);
    spec = ABOUT.of(this, inputs, places, guides);
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    Folders folders = places.folders(inputs.file(surroundings), surroundings);
    Order order =
        new Order(
            inputs.descriptor(surroundings),
            inputs.ids(),
            inputs.instance(),
            folders,
            Order.Mode.DRY_RUN,
            false,
            false);
    String options = inputs.asOptions() + places.asOptions();
    Function<App, Guide> guide = app -> guides.guide(app, folders, options, surroundings);
    surroundings.console().out().print(inputs.pipeline(surroundings).guide(order, guide));
    return 0;
  }
}
