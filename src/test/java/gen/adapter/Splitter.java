package gen.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The URL splitter of the adapter, run in real shells on many URLs at once. */
final class Splitter {

  /** What the splitter did with one URL: its fields and three encoded ones, if it accepted it. */
  record Answer(int code, List<String> fields, String err) {}

  static final Path CORE = Path.of("templates/shared/core.sh.ftl");

  /** Each URL in a copy of the shell, because a refusal ends the script. */
  private static final String DRIVER =
      """
      start=${LC_ALL-unset}/${IFS-unset}
      . "$ONCE"
      i=0
      while [ "$i" -lt "$COUNT" ]; do
        (
          set -eu
          eval "pg_url=\\$U$i"
          pg_text=$pg_url
          before=$start/$-
          . "$EACH"
          case ${LC_ALL-unset}/${IFS-unset}/$- in "$before") ;; *) echo changed >&2 ;; esac
          pg_encode "$pg_user" && pg_user_encoded=$pg_encoded
          pg_encode "$pg_password" && pg_password_encoded=$pg_encoded
          pg_encode "$pg_database" && pg_database_encoded=$pg_encoded
          case ${LC_ALL-unset}/${IFS-unset}/$- in "$before") ;; *) echo changed >&2 ;; esac
          printf '%s\\0' "$pg_host" "$pg_port" "$pg_database" "$pg_user" "$pg_password" \\
            "$pg_sslmode" "$pg_user_encoded" "$pg_password_encoded" "$pg_database_encoded"
        )
        printf '\\0%s\\0' "$?" >&2
        i=$((i + 1))
      done
      """;

  private final Path scratch;
  private final Path driver;
  private final Path once;
  private final Path each;

  private Splitter(Path scratch, String once, String each) {
    this.scratch = scratch;
    this.driver = write(DRIVER);
    this.once = write("pg_url_name=" + PostgresUrl.NAME + "\n" + once);
    this.each = write(each);
  }

  /** Reads the whole file anew for every URL, as the adapter does. */
  static Splitter whole(Path scratch, String core) {
    return new Splitter(scratch, "", core);
  }

  /** Reads the functions once and runs the lines after them for every URL: three times as fast. */
  static Splitter quick(Path scratch, String core) {
    int run = core.lastIndexOf("\npg_begin\n");
    String functions = core.substring(0, run) + "\npg_begin\npg_make_bytes\npg_end\n";
    return new Splitter(scratch, functions, core.substring(run));
  }

  /** The splitter as it is in the templates. */
  static String core() {
    return text(CORE) + text(Path.of("templates/shared/postgres.sh.ftl"));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Splits all these URLs in one process. */
  List<Answer> split(PosixShell shell, List<String> urls, Map<String, String> extra)
      throws IOException {
    Map<String, String> env = new HashMap<>(extra);
    env.putAll(Map.of("PATH", PosixShell.PATH, "COUNT", String.valueOf(urls.size())));
    env.putAll(Map.of("ONCE", once.toString(), "EACH", each.toString()));
    for (int i = 0; i < urls.size(); i++) {
      env.put("U" + i, urls.get(i));
    }
    PosixShell.Outcome outcome = shell.run(env, List.of(driver.toString()), scratch);
    return answers(outcome, urls.size());
  }

  /** How an answer differs from what the reference wants, or empty. */
  static Optional<String> difference(Answer answer, PostgresUrl reference, boolean localAllowed) {
    String warning = reference.warns() ? PostgresUrl.WARNING : "";
    List<Answer> right =
        reference.results(localAllowed).stream().map(result -> answer(warning, result)).toList();
    return right.contains(answer)
        ? Optional.empty()
        : Optional.of("got " + answer + "\n  not " + right);
  }

  private static Answer answer(String warning, PostgresUrl.Result result) {
    if (result instanceof PostgresUrl.Refusal refusal) {
      return new Answer(78, List.of(), warning + "adapter: " + refusal.message() + "\n");
    }
    return new Answer(0, fields((PostgresUrl.Parts) result), warning);
  }

  private static List<String> fields(PostgresUrl.Parts parts) {
    List<String> fields = new ArrayList<>();
    fields.addAll(List.of(parts.host(), parts.port(), parts.database()));
    fields.addAll(List.of(parts.user(), parts.password(), parts.sslmode()));
    List.of(parts.user(), parts.password(), parts.database())
        .forEach(each -> fields.add(Percent.encode(each)));
    return fields;
  }

  private static List<Answer> answers(PosixShell.Outcome outcome, int count) throws IOException {
    Iterator<String> out = List.of(outcome.out().split("\0", -1)).iterator();
    String[] err = outcome.err().split("\0", -1);
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i + 1 < err.length; i += 2) {
      List<String> fields = new ArrayList<>();
      while (err[i + 1].equals("0") && fields.size() < 9 && out.hasNext()) {
        fields.add(out.next());
      }
      answers.add(new Answer(Integer.parseInt(err[i + 1]), fields, err[i]));
    }
    if (answers.size() != count || !out.next().isEmpty() || out.hasNext()) {
      throw new IOException(answers.size() + " answers to " + count + " URLs: " + outcome);
    }
    return answers;
  }

  private Path write(String text) {
    try {
      Path file = Files.createTempFile(scratch, "split", ".sh");
      return Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
