package gen.cli;

import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.platform.Platform;
import gen.rehearse.Engine;
import gen.rehearse.LocalServer;
import gen.rehearse.Program;
import gen.rehearse.Programs;
import gen.rehearse.RedisSource;
import gen.rehearse.Rehearsal;
import gen.rehearse.RehearsalOrder;
import gen.rehearse.Server;
import gen.rehearse.Step;
import gen.rehearse.TemporaryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code gen rehearse}: runs an app as a platform would, from nothing but the manifests. */
final class RehearseCommand implements Action {

  private static final About ABOUT =
      new About(
          "rehearse",
          "Run the app as a platform would, from nothing but the manifests.",
          "Makes a database and a role with the rights that the platform gives, computes the"
              + " environment, and starts the app: without a database, on its database, once more,"
              + " and as another installation. Asks the health check, looks on, and cleans up.",
          List.of(
              "gen rehearse -p heroku --postgres postgresql://postgres@127.0.0.1/postgres \\",
              "  --visit 'sh visit.sh' -- node server.js",
              "gen rehearse -p render --start worker='node /srv/app/worker.js' --without search \\",
              "  -- node /srv/app/server.js"));

  private final Surroundings surroundings;

  private final Inputs inputs;

  private final OptionSpec output =
      Arguments.path("-o", "--output")
          .paramLabel("DIR")
          .description("Folder of the manifests. Default: deploy, beside the descriptor")
          .build();

  private final StoreOptions stores = new StoreOptions();

  private final WishOptions wishes = new WishOptions();

  private final PositionalParamSpec words =
      Arguments.words(String.class)
          .paramLabel("COMMAND")
          .description(
              "The words that start the app that people visit, after --. Without them the image of the manifests is"
                  + " run, where a Docker engine answers.")
          .build();

  private final CommandSpec spec;

  RehearseCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    inputs = new Inputs(surroundings);
    Arguments own = command -> command.addPositional(words).addOption(output);
    spec = ABOUT.of(this, inputs, own, stores, wishes);
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    List<Platform> platforms = inputs.offered(surroundings);
    wishes.checker().refuseOthers(inputs.file(surroundings));
    Programs programs = wishes.programs(program(), () -> Engine.find(surroundings.path()));
    RedisSource redis = stores.redis(surroundings);
    Optional<Server> server = stores.server();
    if (server.isPresent()) {
      return rehearse(platforms, new Means(server.get(), redis, programs));
    }
    try (TemporaryFolder folder = TemporaryFolder.in(surroundings.temporary(), "gen-postgres");
        LocalServer local =
            LocalServer.start(stores.programs(surroundings, folder.path()), folder.path())) {
      return rehearse(platforms, new Means(local.server(), redis, programs));
    }
  }

  private Program program() {
    List<String> command = words.getValue();
    if (!command.isEmpty()) {
      return new Program.Words(command);
    }
    return Engine.find(surroundings.path())
        .<Program>map(Program.Image::new)
        .orElseThrow(
            () ->
                new Rejected(
                    Code.NO_ENGINE.at(
                        Place.of("COMMAND"),
                        "no COMMAND is given to start the app, and no Docker engine answers here",
                        "write the command after --, or start Docker to run the image")));
  }

  /** What a rehearsal is done with, on whatever platform. */
  private record Means(Server server, RedisSource redis, Programs programs) {}

  private int rehearse(List<Platform> platforms, Means means) throws IOException {
    boolean passed = true;
    for (Platform platform : platforms) {
      passed &= rehearse(platform, means);
    }
    return passed ? 0 : 1;
  }

  private boolean rehearse(Platform platform, Means means) throws IOException {
    if (platform.see().runtime().isEmpty()) {
      throw new Rejected(
          Code.BAD_PLATFORM.at(
              Place.of(platform.source().name()),
              "has no group 'runtime', which a rehearsal needs",
              "add it"));
    }
    Path folder = folder(platform);
    surroundings.console().out().println(platform.title());
    try (TemporaryFolder work = TemporaryFolder.in(surroundings.temporary(), "gen-rehearsal")) {
      RehearsalOrder play =
          new RehearsalOrder(
              platform,
              folder,
              folder.getFileName().toString(),
              means.server(),
              means.redis(),
              means.programs(),
              wishes.wishes(surroundings.here()),
              surroundings.path(),
              work.path());
      return Rehearsal.of(play, this::print);
    }
  }

  /** Where the manifests of a platform lie. */
  private Path folder(Platform platform) {
    Path beside = inputs.file(surroundings).toAbsolutePath().normalize().getParent();
    Path named = output.getValue();
    Path root = named == null ? beside.resolve("deploy") : surroundings.here().resolve(named);
    return root.resolve(inputs.instance().folder() + platform.id());
  }

  private void print(Step step) {
    PrintWriter out = surroundings.console().out();
    String detail = step.detail().replace("\n", "\n      ");
    out.println("  " + step.result().word() + "  " + step.name() + ": " + detail);
    out.flush();
  }
}
