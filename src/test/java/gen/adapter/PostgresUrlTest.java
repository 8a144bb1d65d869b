package gen.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference reads URLs as libpq does, and as a table says that was written by hand. */
class PostgresUrlTest {

  private static final List<String> URLS =
      Stream.concat(new Urls(Urls.seed()).take(20_000).stream(), NastyUrls.urls().stream())
          .toList();

  static List<NastyUrls.Case> table() {
    return NastyUrls.table();
  }

  @ParameterizedTest
  @MethodSource("table")
  void theReferenceReadsTheTableAsItIsWritten(NastyUrls.Case wanted) {
    PostgresUrl url = new PostgresUrl(wanted.url());

    PostgresUrl.Result result = url.result(false);

    if (wanted.wanted() instanceof PostgresUrl.Refusal refusal) {
      assertTrue(result instanceof PostgresUrl.Refusal, result::toString);
      assertEquals(refusal.message(), ((PostgresUrl.Refusal) result).message());
    } else {
      assertEquals(wanted.wanted(), result);
      assertEquals(wanted.warns(), url.warns());
    }
  }

  @Test
  void theReferenceReadsUrlsAsLibpqDoes() {
    Optional<Libpq> libpq = Libpq.installed();
    assumeTrue(libpq.isPresent(), Libpq.MISSING);
    List<String> differences = new ArrayList<>();
    int read = 0;
    int taken = 0;
    for (String url : URLS) {
      PostgresUrl reference = new PostgresUrl(url);
      read += reference.breaksTheGrammar().equals(Optional.of(false)) ? 1 : 0;
      taken += reference.result(false) instanceof PostgresUrl.Parts ? 1 : 0;
      libpq.get().differenceFrom(reference).ifPresent(text -> differences.add(url + "\n  " + text));
    }

    System.out.printf(
        "adapter URLs: of %d, libpq reads %d and the adapter takes %d%n", URLS.size(), read, taken);
    assertTrue(taken > URLS.size() / 4, "too few URLs that are accepted");
    assertEquals(List.of(), differences);
  }

  @Test
  void everyRefusalIsReachedAndDocumented() throws IOException {
    Set<String> reached = new TreeSet<>();
    for (String url : URLS) {
      if (new PostgresUrl(url).result(false) instanceof PostgresUrl.Refusal refusal) {
        reached.add(refusal.message());
      }
    }

    assertEquals(Refusals.inTheCore(), reached);
    Set<String> all = Refusals.inTheCore();
    all.addAll(Refusals.behindTheCore());
    assertEquals(all, documented("## What it refuses"));
  }

  @Test
  void everyRefusalOfALinkIsDocumented() throws IOException {
    assertEquals(Refusals.ofLinks(), documented("## How it keeps folders on one disk"));
  }

  /** The messages in the table of this chapter. */
  private static Set<String> documented(String heading) throws IOException {
    String page = Files.readString(Path.of("docs/adapter.md"));
    String chapter = page.substring(page.indexOf(heading)).split("\n## ", 2)[0];
    Matcher row = Pattern.compile("(?m)^\\| `([^`]+)` \\|").matcher(chapter);
    return new TreeSet<>(row.results().map(each -> each.group(1)).toList());
  }
}
