package gen.rehearse;

import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL server of its own in a folder, which is gone when it is closed. */
public final class LocalServer implements AutoCloseable {

  /**
   * The administrator needs no password and everybody else does; members of one role need TLS, as
   * on platforms that demand it.
   */
  private static final String RULES =
      "hostnossl all +"
          + Provisioner.NEEDS_TLS
          + " all reject\n"
          + "host all postgres 127.0.0.1/32 trust\n"
          + "host all all 127.0.0.1/32 md5\n";

  private final Path programs;
  private final Path folder;
  private final int port;
  private final boolean root;

  private LocalServer(Path programs, Path folder, int port) throws IOException {
    this.root = Files.getOwner(folder).getName().equals("root");
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /**
   * Starts a server on a free port.
   *
   * @param programs folder of PostgreSQL's programs
   * @param folder a folder for its files
   * @throws Rejected when this computer does not let it run
   */
  public static LocalServer start(Path programs, Path folder) throws IOException {
    LocalServer server = new LocalServer(programs, folder, AppProcess.freePort());
    try {
      server.begin();
    } catch (IOException e) {
      throw new Rejected(
          Code.NO_SERVER.at(
              Place.of("--postgres"),
              "PostgreSQL is here, but does not start: " + e.getMessage(),
              "give --postgres with the URL of a server that runs"));
    }
    AtExit.run(server::end);
    return server;
  }

  /** The server and its administrator. */
  public Server server() {
    return new Server("127.0.0.1", port, "postgres", "");
  }

  private void begin() throws IOException {
    Path data = folder.resolve("data");
    Optional<Certificate> certificate = certificate();
    giveAway(folder);
    run(
        "initdb",
        "-D",
        data.toString(),
        "-U",
        "postgres",
        "-A",
        "trust",
        "--no-sync",
        "-E",
        "UTF8",
        "--locale=C");
    Files.writeString(data.resolve("pg_hba.conf"), RULES);
    String tls =
        certificate
            .map(
                made ->
                    " -c ssl=on -c ssl_key_file="
                        + made.key()
                        + " -c ssl_cert_file="
                        + made.certificate())
            .orElse("");
    String options = "-k '' -c listen_addresses=127.0.0.1 -c fsync=off -p " + port + tls;
    run(
        "pg_ctl",
        "-D",
        data.toString(),
        "-w",
        "-l",
        folder.resolve("server.log").toString(),
        "-o",
        options,
        "start");
    createRole();
  }

  /** Its members are let in with TLS only. */
  private void createRole() throws IOException {
    try (Connection connection =
            DriverManager.getConnection(server().jdbc("postgres"), server().login());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE " + Provisioner.NEEDS_TLS);
    } catch (SQLException e) {
      throw new IOException(e.getMessage());
    }
  }

  /** The server refuses a key that others could read, or that belongs to somebody else. */
  private Optional<Certificate> certificate() throws IOException {
    try {
      Optional<Certificate> made = Certificate.make(folder);
      if (made.isPresent()) {
        Files.setPosixFilePermissions(
            made.get().key(), PosixFilePermissions.fromString("rw-------"));
        giveAway(made.get().key());
      }
      return made;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** The server refuses to run as root; then its files belong to somebody who is not. */
  private void giveAway(Path path) throws IOException {
    if (root) {
      Files.setOwner(
          path,
          path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
    }
  }

  private void run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (root) {
      command.addAll(List.of("runuser", "-u", "nobody", "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    Path said = folder.resolve(program + ".log");
    if (ProgramRunner.run(command, folder, said) != 0) {
      throw new IOException(program + " failed: " + Files.readString(said).strip());
    }
  }

  /** Ending it twice does no harm. */
  private void end() {
    try {
      run("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "-w", "stop");
    } catch (IOException e) {
      // It has ended already.
      return;
    }
  }

  @Override
  public void close() {
    end();
  }
}
