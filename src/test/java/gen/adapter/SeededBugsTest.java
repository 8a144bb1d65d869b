package gen.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison that cannot fail proves nothing: bugs put into the splitter are noticed. */
class SeededBugsTest {

  /** A text of the splitter, and what takes its place. */
  record Bug(String text, String instead) {}

  private static final List<Bug> BUGS =
      List.of(
          new Bug("set -- $2.", "set -- $2"),
          new Bug("25*) pg_byte=% ;;", ""),
          new Bug("*%) pg_refuse", "*%%%) pg_refuse"),
          new Bug("*%00*) pg_refuse", "*%0000*) pg_refuse"),
          new Bug("\"$1\" | */*) ;;", "\"$1\") ;;"),
          new Bug("\"$1\" | */*) ;;", "*/*) ;;"),
          new Bug("case ${1%%@*} in", "case ${1%@*} in"),
          new Bug("pg_cut '?' \"$1\"", "pg_cut '#' \"$1\""),
          new Bug("pg_user=$pg_decoded\n", "pg_user=$1\n"),
          new Bug("pg_port=${pg_port#\"$pg_zeros\"}", ""),
          new Bug("*=*=*)", "*==*)"),
          new Bug("6553[0-5]", "6553[0-6]"),
          new Bug("IFS='&'", "IFS='&;'"),
          new Bug("*,*) pg_refuse", "*,,*) pg_refuse"),
          new Bug("\n  set -f\n", "\n  set +f\n"),
          new Bug("pg_decode query \"$1\"", "pg_decoded=$1"),
          new Bug("${#pg_head} / 2 + 1", "${#pg_head} / 2"),
          new Bug("%*) pg_encoded=$pg_encoded%25 ;;", ""),
          new Bug("true) pg_sslmode=require", "true | false) pg_sslmode=require"),
          new Bug("[A-Za-z0-9._~-]*)", "[A-Za-z0-9._-]*)"),
          new Bug("*[!0-9.]*) return 1 ;;\n    127", "127"),
          new Bug("'' | 1 |", "'' |"),
          new Bug("7[Ff]??:*", "7f00:*"),
          new Bug("pg_cut @", "pg_cut :"),
          new Bug("${pg_decoded:-none}", "$pg_decoded"),
          new Bug("pg_number > 37", "pg_number > 38"),
          new Bug("[0-9A-Fa-f][0-9A-Fa-f]*)", "[0-9A-Fa-f]?*)"),
          new Bug("*[[:cntrl:]\\ ]*)", "*\\ *)"),
          new Bug("| *.$pg_name", ""),
          new Bug("y) IFS=$pg_ifs ;;", "y) ;;"),
          new Bug("*) unset LC_ALL ;;", "*) ;;"),
          new Bug("0[Xx]*) return 1", "0[X]*) return 1"),
          new Bug("hostaddr) pg_refuse", "hostaddr) : "),
          new Bug("  exit 78\n", "  exit 1\n"),
          new Bug("pg_refuse \"$pg_url_name has no user\"", "pg_refuse \"$pg_text has no user\""),
          new Bug("\n  LC_ALL=C\n", "\n"));

  @TempDir Path scratch;

  @BeforeEach
  void needsAShell() {
    assumeTrue(!PosixShell.installed().isEmpty(), "no shell of the four is installed");
  }

  @Test
  void everyBugIsNoticed() throws IOException {
    List<String> urls = urls();
    List<Callable<Boolean>> looks = new ArrayList<>();
    BUGS.forEach(
        bug ->
            looks.add(() -> isNoticed(Splitter.core().replace(bug.text(), bug.instead()), urls)));

    List<Boolean> noticed = Comparison.concurrently(looks);

    List<Bug> missed = new ArrayList<>(BUGS);
    missed.removeIf(bug -> noticed.get(BUGS.indexOf(bug)));
    assertEquals(List.of(), missed);
  }

  @Test
  void everyBugIsOne() {
    for (Bug bug : BUGS) {
      assertTrue(Splitter.core().contains(bug.text()), bug::toString);
      assertNotEquals(bug.text(), bug.instead());
    }
  }

  @Test
  void withoutABugNothingIsNoticed() throws IOException {
    Splitter splitter = Splitter.quick(scratch, Splitter.core());
    for (PosixShell shell : PosixShell.installed()) {
      assertEquals(List.of(), Comparison.differences(splitter, shell, urls()));
    }
  }

  /** The table and random URLs that are always the same, so that a bug is always noticed. */
  private static List<String> urls() {
    List<String> urls = new ArrayList<>(NastyUrls.urls());
    urls.addAll(new Urls(Urls.FIXED_SEED).take(2_000));
    return urls;
  }

  private boolean isNoticed(String core, List<String> urls) throws IOException {
    Splitter splitter = Splitter.quick(scratch, core);
    for (PosixShell shell : PosixShell.installed()) {
      if (Comparison.anyDifference(splitter, shell, urls)) {
        return true;
      }
    }
    return false;
  }
}
