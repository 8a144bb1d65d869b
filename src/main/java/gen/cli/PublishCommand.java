package gen.cli;

import gen.Order;
import gen.page.Guide;
import gen.write.Folders;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gen publish}: says what maintainers do by hand. Writes no file. */
@Command(
    name = "publish",
    header = "Say what maintainers do by hand: until people can install, and with each release.",
    description = {
      "",
      "Prints a checklist: how files come to where buttons look, how to try a button, how",
      "to record it, and what a new release asks for. Writes no file."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  gen publish -p heroku             what to do for one platform",
      "  gen publish --release-notes       how people update to this release",
      "  gen publish --nav --docs-dir docs --redirect old.md=railway"
    })
final class PublishCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private Inputs inputs = new Inputs();

  @Mixin private PlaceOptions places = new PlaceOptions();

  @ArgGroup(exclusive = true)
  private GuideOptions guides = new GuideOptions();

  PublishCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
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
    Guide guide = guides.guide(folders, options, surroundings);
    surroundings.console().out().print(inputs.pipeline(surroundings).guide(order, guide));
    return 0;
  }
}
