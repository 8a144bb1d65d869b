package gen.rehearse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Programs that stand first on the PATH of an app in place of those with which it could start a
 * database server of its own. They start nothing and write down that they were called.
 *
 * @param folder where they lie
 */
record ServerTraps(Path folder) {

  private static final List<String> SERVERS =
      List.of(
          "initdb",
          "mariadbd",
          "mysqld",
          "mysqld_safe",
          "pg_createcluster",
          "pg_ctl",
          "pg_ctlcluster",
          "postgres",
          "postmaster");

  /** These do other work too, so they only count when it is a server that they start. */
  private static final List<String> CARRIERS =
      List.of("gosu", "runuser", "service", "setpriv", "su", "su-exec", "sudo", "systemctl");

  private static final String NOTE =
      "printf '%s\\n' \"${0##*/} $*\" >>\"${0%/*}/called\"\nexit 1\n";

  private static final String SERVER = "#!/bin/sh\n" + NOTE;

  /** Without a server among its arguments, the program of this name that comes next on the PATH. */
  private static final String CARRIER =
      "#!/bin/sh\n"
          + "case \" $* \" in\n"
          + "  *postgres* | *postmaster* | *pg_* | *initdb* | *mysqld* | *mariadb*) ;;\n"
          + "  *) PATH=${PATH#\"${0%/*}\":}; exec \"${0##*/}\" \"$@\" ;;\n"
          + "esac\n"
          + NOTE;

  /** Puts them into a new folder. */
  static ServerTraps in(Path folder) throws IOException {
    AtExit.unlessEnding();
    Files.createDirectories(folder);
    for (String name : SERVERS) {
      write(folder.resolve(name), SERVER);
    }
    for (String name : CARRIERS) {
      write(folder.resolve(name), CARRIER);
    }
    return new ServerTraps(folder);
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A PATH on which these come first. */
  String before(String path) {
    return folder + ":" + path;
  }

  /** The command of the first database server among processes; empty if there is none. */
  static String serverAmong(List<ProcessHandle> processes) {
    return processes.stream()
        .map(process -> process.info().command().orElse(""))
        .filter(command -> SERVERS.contains(command.substring(command.lastIndexOf('/') + 1)))
        .findFirst()
        .orElse("");
  }

  /** The commands with which they were called, in order. */
  List<String> called() throws IOException {
    Path called = folder.resolve("called");
    return Files.exists(called) ? Files.readAllLines(called) : List.of();
  }
}
