package gen.rehearse;

import gen.document.Fields;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks an app whether it is well, as a platform would.
 *
 * @param path what is asked for; empty when the port only has to open
 * @param host the Host header
 * @param from the lowest status that is good; 0 when the port only has to open
 * @param to the highest status that is good
 */
record HealthCheck(int port, String path, String host, int from, int to) {

  /** The check of a service; the manifest's own host goes before the platform's. */
  static HealthCheck of(PlatformRuntime runtime, Optional<String> path, Optional<String> host) {
    Fields facts = runtime.health();
    String usual = facts.text("host", "").replace("<publicHost>", runtime.publicHost());
    return new HealthCheck(
        runtime.port(),
        path.orElse(""),
        host.orElse(usual),
        path.isEmpty() ? 0 : facts.number("from", 200),
        facts.number("to", 299));
  }

  /** True when nothing is asked and the port only has to open. */
  boolean isPortOnly() {
    return from == 0;
  }

  /** What is wrong now; empty when the app is well. */
  Optional<String> problem() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 2000);
      if (isPortOnly()) {
        return Optional.empty();
      }
      socket.setSoTimeout((int) Duration.ofSeconds(5).toMillis());
      int status = ask(socket);
      return status >= from && status <= to
          ? Optional.empty()
          : Optional.of(path + " answers " + status + "; accepted: " + from + " to " + to);
    } catch (IOException e) {
      return Optional.of("port " + port + " does not answer");
    }
  }

  /** By hand, because Java's client does not let go of the Host header. */
  private int ask(Socket socket) throws IOException {
    String request =
        "GET "
            + path
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n";
    OutputStream out = socket.getOutputStream();
    out.write(request.getBytes(StandardCharsets.US_ASCII));
    out.flush();
    InputStream in = socket.getInputStream();
    String line = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
    if (!line.matches("HTTP/1\\.[01] [0-9]{3}")) {
      throw new IOException("no HTTP");
    }
    return Integer.parseInt(line.substring(9));
  }

  /** What is asked, in words. */
  String words() {
    return isPortOnly()
        ? "port " + port + " has to open"
        : "GET " + path + " with Host " + host + " on port " + port;
  }
}
