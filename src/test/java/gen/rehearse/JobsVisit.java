package gen.rehearse;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;

/**
 * Puts in a job, and waits until a worker has done it; nothing of another installation is there.
 */
public final class JobsVisit {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private JobsVisit() {}

  /** Ends with 1 and says why when a job is not done. */
  public static void main(String[] args) throws IOException, InterruptedException {
    String url = System.getenv("GEN_URL");
    String start = System.getenv("GEN_START");
    HttpRequest job =
        HttpRequest.newBuilder(URI.create(url + "/jobs"))
            .POST(BodyPublishers.ofString(start))
            .build();
    CLIENT.send(job, BodyHandlers.discarding());
    Set<String> expected = start.equals("again") ? Set.of("first", "again") : Set.of(start);
    List<String> done = List.of();
    for (int i = 0; i < 50 && !done.contains(start); i++) {
      Thread.sleep(100);
      HttpRequest look = HttpRequest.newBuilder(URI.create(url + "/done")).build();
      done = CLIENT.send(look, BodyHandlers.ofString()).body().lines().toList();
    }
    if (!Set.copyOf(done).equals(expected)) {
      System.err.println("done is " + done + " in place of " + expected);
      System.exit(1);
    }
    System.out.println("the job is done");
  }
}
