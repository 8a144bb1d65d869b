package gen.rehearse;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** A connection to a Redis, on which one thing is asked after the other. */
final class RedisConnection implements AutoCloseable {

  private static final int MILLIS = 5000;

  /** The certificate is one that nobody has signed; who listens on loopback is known. */
  private static final TrustManager ANYBODY =
      new X509TrustManager() {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
          return new X509Certificate[0];
        }
      };

  private final Socket socket;
  private final InputStream in;

  private RedisConnection(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /**
   * Connects and signs in.
   *
   * @throws IOException with what the server answers when it does not let anybody in
   */
  static RedisConnection to(RedisTenant redis) throws IOException {
    RedisConnection connection = new RedisConnection(socket(redis));
    try {
      if (!redis.password().isEmpty()) {
        String user = redis.user().isEmpty() ? "default" : redis.user();
        connection.ask("AUTH", user, redis.password());
      }
      return connection;
    } catch (IOException e) {
      connection.close();
      throw e;
    }
  }

  private static Socket socket(RedisTenant redis) throws IOException {
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress(redis.host(), redis.port()), MILLIS);
    socket.setSoTimeout(MILLIS);
    if (!redis.tls()) {
      return socket;
    }
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {ANYBODY}, null);
      return context.getSocketFactory().createSocket(socket, redis.host(), redis.port(), true);
    } catch (GeneralSecurityException e) {
      socket.close();
      throw new IOException(e.getMessage());
    }
  }

  /**
   * The answer to a command, as a text.
   *
   * @throws IOException when the server refuses it
   */
  String ask(String... words) throws IOException {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(bytes("*" + words.length + "\r\n"));
    for (String word : words) {
      byte[] text = bytes(word);
      request.writeBytes(bytes("$" + text.length + "\r\n"));
      request.writeBytes(text);
      request.writeBytes(bytes("\r\n"));
    }
    socket.getOutputStream().write(request.toByteArray());
    return answer();
  }

  /** The number behind a name of {@code INFO}; 0 where it is not told. */
  long number(String section, String name) throws IOException {
    return ask("INFO", section)
        .lines()
        .filter(line -> line.startsWith(name + ":"))
        .mapToLong(line -> Long.parseLong(line.substring(name.length() + 1).strip()))
        .findFirst()
        .orElse(0);
  }

  private String answer() throws IOException {
    String line = line();
    String rest = line.isEmpty() ? "" : line.substring(1);
    return switch (line.isEmpty() ? '-' : line.charAt(0)) {
      case '+', ':' -> rest;
      case '$' -> text(Integer.parseInt(rest));
      case '*' -> {
        StringBuilder all = new StringBuilder();
        for (int i = Integer.parseInt(rest); i > 0; i--) {
          all.append(answer()).append('\n');
        }
        yield all.toString();
      }
      default -> throw new IOException(rest.isEmpty() ? "this is no Redis" : rest);
    };
  }

  private String text(int length) throws IOException {
    if (length < 0) {
      return "";
    }
    byte[] text = in.readNBytes(length);
    in.readNBytes(2);
    return new String(text, StandardCharsets.UTF_8);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int each = in.read(); each != '\r'; each = in.read()) {
      if (each < 0) {
        throw new EOFException("the server ended the connection");
      }
      line.write(each);
    }
    in.read();
    return line.toString(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
