package gen.rehearse;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Uses the probe as people would: signs in and writes a note at the first start, wants both back
 * after a restart, and neither in another installation.
 */
public final class ProbeVisit {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> environment;
  private final Path cookie;

  private ProbeVisit(Map<String, String> environment) {
    this.environment = environment;
    this.cookie = Path.of(environment.get("GEN_FOLDER"), "cookie");
  }

  /** Ends with 1 and says why when the probe does not answer as it should. */
  public static void main(String[] args) throws IOException, InterruptedException {
    ProbeVisit visit = new ProbeVisit(System.getenv());
    String start = System.getenv("GEN_START");
    if (start.equals("first")) {
      visit.write();
    } else {
      boolean same = start.equals("again");
      visit.expect("/notes", same ? "remember \u00e4" : "");
      visit.expect("/session", same ? "valid" : "invalid");
    }
    System.out.println(start.equals("other") ? "nothing of the first is here" : "note and session");
  }

  private void write() throws IOException, InterruptedException {
    send(request("/notes").POST(BodyPublishers.ofString("remember \u00e4")).build());
    Files.writeString(
        cookie,
        client
            .send(request("/admin/login/").build(), BodyHandlers.ofString())
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow());
  }

  private void expect(String path, String text) throws IOException, InterruptedException {
    String found = send(request(path).header("Cookie", Files.readString(cookie)).build());
    if (!found.equals(text)) {
      System.err.println(path + " answers '" + found + "' in place of '" + text + "'");
      System.exit(1);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(environment.get("GEN_URL") + path))
        .header("Host", environment.get("GEN_HOST"));
  }

  private String send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
