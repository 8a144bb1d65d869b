package gen.rehearse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out on which TCP ports processes listen. Only Linux tells. */
final class Listeners {

  /** The state of a listening socket in Linux' tables. */
  private static final String LISTENS = "0A";

  private static final String LOOPBACK_6 = "00000000000000000000000001000000";

  private Listeners() {}

  /**
   * A socket on which a process listens.
   *
   * @param local true when only this computer can reach it
   */
  record Listener(int port, boolean local) {}

  /** The sockets of these processes; empty where the system does not tell. */
  static Optional<List<Listener>> of(List<ProcessHandle> processes) throws IOException {
    Path network = Path.of("/proc/self/net/tcp");
    if (!Files.isReadable(network)) {
      return Optional.empty();
    }
    Map<String, Listener> all = new HashMap<>(table(network));
    Path network6 = Path.of("/proc/self/net/tcp6");
    if (Files.isReadable(network6)) {
      all.putAll(table(network6));
    }
    List<Listener> found = new ArrayList<>();
    for (ProcessHandle process : processes) {
      for (String socket : sockets(process.pid())) {
        Optional.ofNullable(all.get(socket)).ifPresent(found::add);
      }
    }
    return Optional.of(found.stream().distinct().toList());
  }

  /** Listening sockets by their number. */
  private static Map<String, Listener> table(Path file) throws IOException {
    Map<String, Listener> listeners = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.strip().split("\\s+");
      if (fields.length > 9 && fields[3].equals(LISTENS)) {
        listeners.put(fields[9], listener(fields[1]));
      }
    }
    return listeners;
  }

  /** Reads an address such as {@code 0100007F:1F90}: bytes of each word in reverse, and port. */
  private static Listener listener(String text) {
    String address = text.substring(0, text.indexOf(':'));
    int port = Integer.parseInt(text.substring(text.indexOf(':') + 1), 16);
    boolean mapped = address.length() == 8 || address.startsWith("0000000000000000FFFF0000");
    return new Listener(port, address.equals(LOOPBACK_6) || mapped && address.endsWith("7F"));
  }

  /** The numbers of a process's sockets; none when it has ended meanwhile. */
  private static List<String> sockets(long pid) {
    List<String> sockets = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
      for (Path file : files.toList()) {
        String target = Files.readSymbolicLink(file).toString();
        if (target.startsWith("socket:[")) {
          sockets.add(target.substring(8, target.length() - 1));
        }
      }
    } catch (IOException e) {
      return sockets;
    }
    return sockets;
  }
}
