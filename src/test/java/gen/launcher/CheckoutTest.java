package gen.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Wait;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher builds the checkout that it lies in, with a stand-in for Maven. */
class CheckoutTest {

  @TempDir private Path temp;

  private Distribution gen;

  @BeforeEach
  void compile() throws IOException {
    gen = Distribution.in(temp.resolve("distribution"));
  }

  private static String printed(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** A checkout whose Maven takes a while and writes down that it was called. */
  private Path checkout(String build) throws IOException {
    Path home = Files.createDirectories(temp.resolve("checkout"));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("pom.xml"), "");
    Files.copy(Path.of("gen"), home.resolve("gen"), StandardCopyOption.COPY_ATTRIBUTES);
    Path maven = Files.createDirectories(home.resolve("bin")).resolve("mvn");
    String jar = home + "/target/gen.jar";
    Files.writeString(
        maven,
        "#!/bin/sh\necho built >>'%s/builds'\n%s\ncp '%s' '%s.new' && mv '%s.new' '%s'\n"
            .formatted(home, build, gen.jar(), jar, jar, jar));
    Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
    return home;
  }

  private static Process inCheckout(Path home, String... before) throws IOException {
    List<String> words = new ArrayList<>(List.of(before));
    words.addAll(List.of("/bin/sh", home + "/gen", "x"));
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("PATH", home + "/bin:/usr/bin:/bin");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("GEN_CACHE", "off");
    return builder.start();
  }

  @Test
  void ofSeveralFirstRunsInACheckoutOneBuilds() throws Exception {
    Path home = checkout("sleep 3");
    List<Process> runs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      runs.add(inCheckout(home));
    }
    for (Process run : runs) {
      String said = printed(run);
      assertEquals(0, run.waitFor(), said);
      assertTrue(said.endsWith("one x\n"), said);
    }

    assertEquals(List.of("built"), Files.readAllLines(home.resolve("builds")));
    assertFalse(Files.exists(home.resolve("target/build.lock")));
  }

  @Test
  void aRunThatWasKilledWhileItBuiltIsNotWaitedFor() throws Exception {
    Path home = checkout("");
    Path lock = Files.createDirectories(home.resolve("target/build.lock"));
    Process dead = new ProcessBuilder("/bin/true").start();
    dead.waitFor();
    Files.writeString(lock.resolve("builder"), dead.pid() + "\n");

    assertTrue(printed(inCheckout(home)).endsWith("one x\n"));
    assertFalse(Files.exists(lock));
  }

  @Test
  void whoStopsTheBuildStopsMavenToo() throws Exception {
    Path home = checkout("exec sleep 300");
    Process run = inCheckout(home);
    Wait.until(() -> Files.exists(home.resolve("builds")));
    List<ProcessHandle> builders = run.descendants().toList();
    assertFalse(builders.isEmpty());

    run.destroy();

    assertEquals(143, run.waitFor());
    for (ProcessHandle builder : builders) {
      builder.onExit().get();
    }
    assertFalse(Files.exists(home.resolve("target/build.lock")));
  }

  /** What could not be looked at is not called unchanged. */
  @Test
  void whetherSourcesChangedIsKnownOrSaidNotToBe() throws Exception {
    Path home = checkout("");
    printed(inCheckout(home));
    Path find = home.resolve("bin/find");
    Files.writeString(find, "#!/bin/sh\nexit 1\n");
    Files.setPosixFilePermissions(find, PosixFilePermissions.fromString("rwxr-xr-x"));

    String said = printed(inCheckout(home));

    assertTrue(said.startsWith("gen: cannot tell whether its sources changed"), said);
    assertTrue(said.endsWith("one x\n"), said);
    assertEquals(List.of("built"), Files.readAllLines(home.resolve("builds")));
  }

  @Test
  void aFailedBuildIsShownAndCanBeTriedAgain() throws Exception {
    Path home = checkout("echo 'what is wrong'; exit 1");
    for (int i = 1; i <= 2; i++) {
      Process run = inCheckout(home);
      String said = printed(run);
      assertEquals(2, run.waitFor());
      assertTrue(said.contains("what is wrong"), said);
      assertEquals(i, Files.readAllLines(home.resolve("builds")).size());
    }
  }
}
