package gen.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.app.Alphabet;
import gen.app.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told who have to make a secret themselves. */
class SecretByHandTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '§',
      value = {
        "64 § HEX § openssl rand -hex 32 § 64 digits",
        "20 § HEX § openssl rand -hex 10 § 20 digits",
        "33 § HEX § LC_ALL=C tr -dc 0-9a-f </dev/urandom | head -c 33 § 33 digits",
        "32 § ANY § openssl rand -hex 16 § 32 letters and digits",
        "50 § URL_SAFE § openssl rand -hex 25 § 50 letters and digits",
        "24 § ANY § LC_ALL=C tr -dc A-Za-z0-9 </dev/urandom | head -c 24 § 24 letters and digits"
      })
  void aCommandAndAWayWithoutMakeOneThatFits(
      int length, Alphabet alphabet, String command, String without) throws Exception {
    String written = command.replace("\\|", "|");
    Value.Secret secret = new Value.Secret(length, length, length, alphabet, false, false);

    String words = new SecretByHand(secret).words();

    assertEquals(
        "Type %d random characters (%s) and keep a copy. The command %s makes them; without a"
                .formatted(length, alphabet.id(), written)
            + " terminal, let a password manager make "
            + without
            + ".",
        words);
    String made = run(written);
    assertEquals(length, made.length(), made);
    assertTrue(made.chars().allMatch(each -> alphabet.characters().indexOf(each) >= 0), made);
  }

  private static String run(String command) throws IOException {
    Process process = new ProcessBuilder("/bin/sh", "-c", command).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    Assumptions.assumeTrue(!out.isEmpty(), "openssl is not installed");
    return out.strip();
  }
}
