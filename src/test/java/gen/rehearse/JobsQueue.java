package gen.rehearse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * A list in a Redis. Like the drivers of many apps it takes what it is told from a URL, checks no
 * certificate unless it is told to, and looks at the usual place when it is told nothing.
 */
final class JobsQueue {

  private final Socket socket;
  private final BufferedReader in;

  private JobsQueue(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
  }

  /** Connects to where the variables say. */
  static JobsQueue of(Map<String, String> environment) throws IOException {
    String usual = environment.getOrDefault("USUAL_REDIS_PORT", "6379");
    URI url = URI.create(environment.getOrDefault("REDIS_URL", "redis://127.0.0.1:" + usual));
    JobsQueue queue =
        new JobsQueue(
            url.getScheme().equals("rediss")
                ? secure(environment.containsKey("JOBS_CERTIFICATES"))
                    .createSocket(url.getHost(), url.getPort())
                : new Socket(url.getHost(), url.getPort()));
    String login = url.getRawUserInfo();
    if (login != null) {
      String[] parts = login.split(":", 2);
      String user = parts[0].isEmpty() ? "default" : parts[0];
      queue.ask("AUTH", user, URLDecoder.decode(parts[1].replace("+", "%2B"), UTF_8));
    }
    String path = url.getPath();
    if (path.length() > 1) {
      queue.ask("SELECT", path.substring(1));
    }
    return queue;
  }

  private static SSLSocketFactory secure(boolean verified) throws IOException {
    if (verified) {
      return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }
    X509TrustManager everybody =
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
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {everybody}, null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** Puts a text behind those that wait. */
  synchronized void put(String text) throws IOException {
    ask("RPUSH", "jobs", text);
  }

  /** Takes the first text, for which it waits. */
  String next() throws IOException {
    ask("BLPOP", "jobs", "0");
    in.readLine();
    in.readLine();
    in.readLine();
    return in.readLine();
  }

  /** The first line of the answer. */
  private String ask(String... words) throws IOException {
    StringBuilder request = new StringBuilder("*" + words.length + "\r\n");
    for (String word : words) {
      request.append("$" + word.getBytes(UTF_8).length + "\r\n" + word + "\r\n");
    }
    socket.getOutputStream().write(request.toString().getBytes(UTF_8));
    String answer = in.readLine();
    if (answer == null || answer.startsWith("-")) {
      throw new IOException("Redis says " + answer);
    }
    return answer;
  }
}
