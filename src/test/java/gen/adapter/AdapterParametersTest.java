package gen.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters that the adapter adds to a URL replace those of the same names, in every shell. */
class AdapterParametersTest {

  private static final String NAMES = "sslmode schema";
  private static final String ADDED = "sslmode=require&schema=a%20b";
  private static final String DRIVER =
      """
      i=0
      while [ "$i" -lt "$COUNT" ]; do
        (
          set -eu
          eval "url=\\$U$i"
          before=${LC_ALL-unset}/${IFS-unset}/$-
          pg_open "$url" sslmode schema
          case ${LC_ALL-unset}/${IFS-unset}/$- in "$before") ;; *) echo changed >&2 ;; esac
          printf '%s\\0' "$pg_url_query"
        )
        i=$((i + 1))
      done
      """;

  @TempDir private Path scratch;

  static List<PosixShell> shells() {
    return PosixShell.all();
  }

  /** The URLs that the adapter takes; others end it before anything is added. */
  private static List<String> taken() {
    List<String> table =
        List.of(
            "postgres://u:p@h/d",
            "postgres://u:p@h/d?",
            "postgres://u:p?x#y@h/d",
            "postgres://u:p?sslmode=disable@h/d?connect_timeout=3",
            "postgres://u:p@h/d?sslmode=disable",
            "postgres://u:p@h/d?a=*&sslmode=disable&b=%26&schema=x&sslmode=allow",
            "postgresql://u:p@h:5432/d?%73slmode=disable&SSLMODE=x&sslmodes=y",
            "postgres://u:@[::2]/d?x=$(id)&y=`id`&z='\"\\",
            "postgres://u:p@h/d?user=v&password=w");
    return Stream.concat(table.stream(), new Urls(Urls.seed()).take(2_500).stream())
        .filter(url -> new PostgresUrl(url).result(false) instanceof PostgresUrl.Parts)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("shells")
  void whatIsAddedWinsAndTheRestStays(PosixShell shell) throws IOException {
    assumeTrue(shell.isInstalled(), shell::missing);
    List<String> urls = taken();

    List<String> opened = opened(shell, urls);

    assertTrue(urls.size() > 400, () -> "only " + urls.size());
    assertEquals(urls.size(), opened.size());
    for (int i = 0; i < urls.size(); i++) {
      String url = urls.get(i);
      String now = opened.get(i) + ADDED;
      assertEquals(reference(url) + ADDED, now, url);
      PostgresUrl.Parts before = (PostgresUrl.Parts) new PostgresUrl(url).result(false);
      PostgresUrl.Parts after = (PostgresUrl.Parts) new PostgresUrl(now).result(false);
      assertEquals("require", after.sslmode());
      assertEquals(
          List.of(before.host(), before.port(), before.database(), before.user()),
          List.of(after.host(), after.port(), after.database(), after.user()));
      assertEquals(before.password(), after.password());
    }
  }

  /** The same from the grammar: a login ends at the first @ before the first slash. */
  private static String reference(String url) {
    int login = url.indexOf("://") + 3;
    int at = url.indexOf('@', login);
    int slash = url.indexOf('/', login);
    int from = at >= 0 && (slash < 0 || at < slash) ? at + 1 : login;
    int query = url.indexOf('?', from);
    if (query < 0) {
      return url + "?";
    }
    List<String> names = List.of(NAMES.split(" "));
    String rest =
        Stream.of(url.substring(query + 1).split("&"))
            .filter(pair -> !pair.isEmpty())
            .filter(
                pair ->
                    !names.contains(
                        Percent.decode("query", pair.split("=", 2)[0], new ArrayList<>())))
            .map(pair -> pair + "&")
            .collect(Collectors.joining());
    return url.substring(0, query + 1) + rest;
  }

  private List<String> opened(PosixShell shell, List<String> urls) throws IOException {
    String core = Splitter.core();
    String functions = core.substring(0, core.lastIndexOf("\npg_begin\n"));
    String query = Splitter.text(Path.of("templates/shared/query.sh.ftl"));
    Path script = scratch.resolve("open.sh");
    Files.writeString(script, functions + "\n" + query + DRIVER, StandardCharsets.ISO_8859_1);
    List<String> opened = new ArrayList<>();
    for (int from = 0; from < urls.size(); from += 1_000) {
      List<String> some = urls.subList(from, Math.min(urls.size(), from + 1_000));
      Map<String, String> env = new HashMap<>();
      env.put("PATH", PosixShell.PATH);
      env.put("COUNT", String.valueOf(some.size()));
      for (int i = 0; i < some.size(); i++) {
        env.put("U" + i, some.get(i));
      }
      PosixShell.Outcome outcome = shell.run(env, List.of(script.toString()), scratch);
      assertEquals("", outcome.err());
      opened.addAll(List.of(outcome.out().split("\0")));
    }
    return opened;
  }
}
