package gen.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gen.app.Form.Fit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text looks like, by a regular expression of somebody else. */
class FormTest {

  @ParameterizedTest
  @CsvSource({
    "[0-9]+, 12, FITS",
    "[0-9]+, 12a, DIFFERS",
    "[0-9]+, '', DIFFERS",
    "(?=.*[A-Z]).{3}, aBc, FITS",
    "(?=.*[A-Z]).{3}, abc, DIFFERS",
  })
  void aTextFitsAsAWhole(String regex, String text, Fit expected) {
    assertEquals(expected, Form.of(regex).fit(text));
  }

  /** The number of looks is the same on each machine; how long they take is not asked. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(.*a){25}",
        "(a*)*b",
        "(a+)+b",
        "(a|a)*b",
        "(a|aa)+b",
        "(.*)*b",
        "(a?){64}a{64}b",
        "(?:a*a*)*b",
        "(?:.*.*)*b",
        "^(([a-z])+.)+b",
        "(a*?)*?b",
        "((a+)*)+b",
        "(.+)+\\1b",
        "(?=(a+)+b).*"
      })
  void noPatternLooksWithoutEnd(String regex) {
    for (int length : new int[] {40, 4_000, 400_000}) {
      Fit fit = Form.of(regex).fit("a".repeat(length) + "!");

      assertTrue(fit != Fit.FITS, fit + " for " + regex);
    }
  }

  /** A machine with a larger stack may find that it fits. */
  @ParameterizedTest
  @ValueSource(strings = {"(a|b|ab)*c?", "(a|b)*", "(?:a|b)+", "((a|b)(a|b)?)*"})
  void aLongTextIsNoReasonToFail(String regex) {
    assertTrue(Form.of(regex).fit("a".repeat(400_000)) != Fit.DIFFERS);
  }

  @Test
  void whatCannotBeUsedIsRefused() {
    for (String regex :
        new String[] {
          "(",
          "[a",
          "a{2,1}",
          "*",
          "(?<n",
          "\\",
          "(".repeat(400) + ")".repeat(399),
          "(?:){2000000000}",
          "((){9999}){9999}",
          "(?:(?:(?:a{1000}){1000}){1000})",
          "a".repeat(1_001)
        }) {
      assertThrows(IllegalArgumentException.class, () -> Form.of(regex), regex);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a-z][a-z0-9]*",
        ".+@.+\\..+",
        "(https|http)://[^/ ]+(/.*)?",
        "[0-9]{4}-[0-9]{2}",
        "a|b",
        "[A-Za-z0-9+/=_.-]{8,64}",
        "x?y*z+",
        "((a|b)c)+",
        "\\(\\$\\^\\)"
      })
  void someAreReadAlikeByAllPrograms(String regex) {
    assertEquals(Optional.empty(), Form.of(regex).unusual(), regex);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\d+",
        "a+?",
        "a++",
        "(?:a)",
        "(?=a)a",
        "^a$",
        "[[:alpha:]]",
        "[a-z&&[^b]]",
        "[\\w]",
        "a||b",
        "(|a)",
        "()",
        "a{300}",
        "ä",
        "a{2}{3}",
        "[^^]",
        "\\ba",
        "a\\-b"
      })
  void othersAreNot(String regex) {
    assertTrue(Form.of(regex).unusual().isPresent(), regex);
  }

  /** What is said to be read alike is read alike by grep, where there is one. */
  @Test
  void grepReadsThemAlike() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/grep")), "no grep");
    Random random = new Random(20261130);
    String signs = "ab1.[]()*+?{}|^$\\-,:&2";
    int compared = 0;
    for (int i = 0; compared < 150 && i < 2_000_000; i++) {
      String regex = random(random, signs, 1 + random.nextInt(9));
      if (isUsual(regex)) {
        compared++;
        String text = random(random, "ab1.-", random.nextInt(4));
        boolean fits = Pattern.matches(regex, text);
        Process grep =
            new ProcessBuilder("/bin/grep", "-Eqx", "-e", regex).redirectErrorStream(true).start();
        try (var in = grep.getOutputStream()) {
          in.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
          // It need not read what it does not want.
        }
        assertEquals(fits ? 0 : 1, grep.waitFor(), regex + " for " + text);
      }
    }
    assertEquals(150, compared);
  }

  private static boolean isUsual(String regex) {
    try {
      return Form.of(regex).unusual().isEmpty() && !regex.matches("[ab1.]*");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String random(Random random, String signs, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }
}
