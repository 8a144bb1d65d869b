package gen.cli;

import gen.Schemas;
import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.platform.Platform;
import gen.rehearse.LocalServer;
import gen.rehearse.Play;
import gen.rehearse.Rehearsal;
import gen.rehearse.Server;
import gen.rehearse.Step;
import gen.rehearse.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      "Makes a database and a role with the rights that the platform gives, computes the",
      "environment, starts the command behind the adapter, asks the health check, and cleans up."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  gen rehearse -p heroku --postgres postgresql://postgres@127.0.0.1/postgres \\",
      "    -- node server.js"
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
      paramLabel = "URL",
      description = {
        "A PostgreSQL server for the rehearsal, with the login of an administrator.",
        "Default: one that is started from what is installed, and ended afterwards"
      })
  private String postgres;

  @Option(
      names = "--answer",
      paramLabel = "NAME=VALUE",
      description = "What to type where the platform asks; may be given several times.")
  private Map<String, String> answers = new LinkedHashMap<>();

  @Option(
      names = "--patience",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description = "Give up on an app that is not well by then. Default: 120")
  private int patience;

  @Parameters(
      paramLabel = "COMMAND",
      arity = "1..*",
      description = "The words that start the app, after --.")
  private List<String> command = new ArrayList<>();

  RehearseCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    List<Platform> platforms = inputs.platforms(surroundings, new Schemas()).select(inputs.ids());
    if (postgres != null) {
      return rehearse(platforms, Server.of(postgres));
    }
    try (TemporaryFolder folder = TemporaryFolder.in(surroundings.temporary(), "gen-postgres");
        LocalServer local = local(folder.path())) {
      return rehearse(platforms, local.server());
    }
  }

  private LocalServer local(Path folder) throws IOException {
    return LocalServer.start(folder, surroundings.path())
        .orElseThrow(
            () ->
                new Rejected(
                    Code.NO_SERVER.at(
                        Place.of("--postgres"),
                        "no PostgreSQL is installed here, and none is given",
                        "give --postgres URL, or install PostgreSQL")));
  }

  private int rehearse(List<Platform> platforms, Server server) throws IOException {
    boolean passed = true;
    for (Platform platform : platforms) {
      passed &= rehearse(platform, server);
    }
    return passed ? 0 : 1;
  }

  private boolean rehearse(Platform platform, Server server) throws IOException {
    if (!platform.facts().has("runtime")) {
      throw new Rejected(
          Code.BAD_PLATFORM.at(
              Place.of(platform.source().name()),
              "has no group 'runtime', which a rehearsal needs",
              "add it"));
    }
    Path beside = inputs.file(surroundings).toAbsolutePath().normalize().getParent();
    Path root = output == null ? beside.resolve("deploy") : surroundings.here().resolve(output);
    String instance =
        inputs.instance().isFirst() ? "" : "instances/" + inputs.instance().name() + "/";
    Path folder = root.resolve(instance + platform.id());
    surroundings.console().out().println(platform.title());
    try (TemporaryFolder work = TemporaryFolder.in(surroundings.temporary(), "gen-rehearsal")) {
      String shown = folder.getFileName().toString();
      Play play =
          new Play(
              platform,
              folder,
              shown,
              server,
              command,
              answers,
              plain(work.path()),
              work.path(),
              patience);
      return Rehearsal.of(play, this::print);
    }
  }

  private void print(Step step) {
    surroundings
        .console()
        .out()
        .println(
            "  "
                + step.result().word()
                + "  "
                + step.name()
                + ": "
                + step.detail().replace("\n", "\n      "));
    surroundings.console().out().flush();
  }

  private Map<String, String> plain(Path work) {
    Map<String, String> plain = new LinkedHashMap<>();
    plain.put("PATH", surroundings.path());
    plain.put("HOME", work.toString());
    plain.put("TMPDIR", work.toString());
    plain.put("LANG", "C.UTF-8");
    return plain;
  }
}
