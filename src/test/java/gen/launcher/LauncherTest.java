package gen.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gen.Wait;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher finds Java, makes and uses archives of classes, and never fails for want of one. */
class LauncherTest {

  private static final List<String> SH = List.of("/bin/sh");

  @TempDir Path temp;

  private Distribution gen;

  /** A Java to launch with. */
  record Jdk(Path home, int feature) {
    Map<String, String> env() {
      return Map.of("JAVA_HOME", home.toString());
    }

    @Override
    public String toString() {
      return "Java " + feature;
    }
  }

  /** The Java of the build, and the newest of each release where Linux installs them. */
  static List<Jdk> jdks() throws IOException {
    List<Jdk> jdks = new ArrayList<>();
    jdks.add(new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().feature()));
    Path installed = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      try (Stream<Path> homes = Files.list(installed)) {
        homes
            .filter(home -> Files.isExecutable(home.resolve("bin/java")))
            .forEach(home -> add(jdks, home));
      }
    }
    return jdks;
  }

  private static void add(List<Jdk> jdks, Path home) {
    try {
      String version =
          Files.readString(home.resolve("release"))
              .replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1");
      int feature = Integer.parseInt(version);
      if (feature >= 17 && jdks.stream().noneMatch(jdk -> jdk.feature() == feature)) {
        jdks.add(new Jdk(home, feature));
      }
    } catch (IOException | NumberFormatException e) {
      return;
    }
  }

  static List<List<String>> shells() {
    return Stream.of(
            List.of("/bin/dash"),
            List.of("/bin/bash", "--posix"),
            List.of("/bin/bash"),
            List.of("/bin/busybox", "sh"))
        .filter(shell -> Files.isExecutable(Path.of(shell.get(0))))
        .toList();
  }

  @BeforeEach
  void unpack() throws IOException {
    gen = Distribution.in(temp);
  }

  private static Map<String, String> with(Jdk jdk, String name, String value) {
    return Map.of("JAVA_HOME", jdk.home().toString(), name, value);
  }

  private static Jdk own() throws IOException {
    return jdks().get(0);
  }

  private void saysOne(Distribution.Result result) {
    assertEquals(new Distribution.Result(0, "one a b|ü|\n", ""), result);
  }

  @ParameterizedTest
  @MethodSource("shells")
  void argumentsAndExitCodesPassInEachShell(List<String> shell) throws Exception {
    saysOne(gen.run(shell, own().env(), "a b", "ü", ""));
    saysOne(gen.run(shell, own().env(), "a b", "ü", ""));
    assertEquals(7, gen.run(shell, own().env(), "exit", "7").code());
    gen.archive();
    saysOne(gen.run(shell, own().env(), "a b", "ü", ""));
    assertEquals(7, gen.run(shell, own().env(), "exit", "7").code());
  }

  @ParameterizedTest
  @MethodSource("shells")
  void signalsArriveInTheSameProcess(List<String> shell) throws Exception {
    for (String cache : List.of("off", gen.cache().toString())) {
      Process process = gen.start(shell, with(own(), "GEN_CACHE", cache), "sleep");
      assertEquals('o', process.getInputStream().read());
      assertTrue(process.info().command().orElse("").endsWith("java"));
      process.destroy();
      assertEquals(143, process.waitFor());
    }
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void anArchiveIsMadeOnceAndUsed(Jdk jdk) throws Exception {
    saysOne(gen.run(SH, jdk.env(), "a b", "ü", ""));
    Path archive = gen.archive();
    Instant made = Files.getLastModifiedTime(archive).toInstant();
    Path recorded = recording(jdk);

    saysOne(
        gen.run(
            SH,
            Map.of("JAVA_HOME", recorded.toString(), "GEN_CACHE", gen.cache() + "/second"),
            "a b",
            "ü",
            ""));
    assertTrue(Files.readString(recorded.resolve("words")).contains("-Xshare:auto"));
    String use = (jdk.feature() >= 25 ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive;
    saysOne(gen.run(SH, jdk.env(), "a b", "ü", ""));

    assertEquals(List.of(archive), gen.inCache());
    assertEquals(made, Files.getLastModifiedTime(archive).toInstant());
    // -Xshare:on refuses to run without it.
    Process strict =
        new ProcessBuilder(
                jdk.home() + "/bin/java",
                use,
                jdk.feature() >= 25 ? "-XX:AOTMode=on" : "-Xshare:on",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-jar",
                gen.jar().toString())
            .redirectErrorStream(true)
            .start();
    assertEquals("one \n", printed(strict));
  }

  private static String printed(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** A Java that writes down how it is called. */
  private Path recording(Jdk jdk) throws IOException {
    Path home = Files.createDirectories(temp.resolve("recording"));
    java(
        home,
        "printf '%s\\n' \"$@\" >>'"
            + home
            + "/words'\nexec '"
            + jdk.home()
            + "/bin/java' \"$@\"\n");
    Files.copy(jdk.home().resolve("release"), home.resolve("release"));
    return home;
  }

  private static void java(Path home, String script) throws IOException {
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void aChangedJarRunsAtOnceAndGetsANewArchive(Jdk jdk) throws Exception {
    saysOne(gen.run(SH, jdk.env(), "a b", "ü", ""));
    Path before = gen.archive();
    assertTrue(isSeen(jdk, before));
    FileTime time = Files.getLastModifiedTime(gen.jar());
    long size = Files.size(gen.jar());

    // Same place, same size, same time: what a stamp would not notice.
    gen.program("two");
    Files.setLastModifiedTime(gen.jar(), time);
    assertEquals(size, Files.size(gen.jar()));

    assertEquals("two \n", gen.run(SH, jdk.env()).out());
    Wait.until(() -> archives().size() >= 2);
    assertEquals("two \n", gen.run(SH, jdk.env()).out());
    assertEquals(2, archives().size());
    assertTrue(archives().contains(before));
  }

  /** Whether a run leaves a note that it read jar and archive, so that the next one need not. */
  private boolean isSeen(Jdk jdk, Path archive) throws Exception {
    saysOne(gen.run(SH, jdk.env(), "a b", "ü", ""));
    return gen.cached().contains(Path.of(archive + ".seen"));
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void whatWasReadIsNotReadAgain(Jdk jdk) throws Exception {
    assertEquals(0, gen.run(SH, jdk.env(), "warmup").code());
    Path archive = gen.archive();
    Path programs = Files.createDirectories(temp.resolve("programs"));
    Path reads = temp.resolve("reads");
    Path cksum = programs.resolve("cksum");
    Files.writeString(
        cksum, "#!/bin/sh\necho read >>'" + reads + "'\nexec /usr/bin/cksum \"$@\"\n");
    Files.setPosixFilePermissions(cksum, PosixFilePermissions.fromString("rwxr-xr-x"));
    Map<String, String> env = with(jdk, "PATH", programs + ":/usr/bin:/bin");

    saysOne(gen.run(SH, env, "a b", "ü", ""));
    assertEquals(2, Files.readAllLines(reads).size());
    saysOne(gen.run(SH, env, "a b", "ü", ""));
    assertEquals(2, Files.readAllLines(reads).size());

    // Whatever was done to a file, it is read; to set back its time is no way around that.
    for (Path file : List.of(gen.jar(), archive)) {
      int before = Files.readAllLines(reads).size();
      Files.setLastModifiedTime(file, Files.getLastModifiedTime(file));
      saysOne(gen.run(SH, env, "a b", "ü", ""));
      assertEquals(before + 2, Files.readAllLines(reads).size(), file::toString);
      saysOne(gen.run(SH, env, "a b", "ü", ""));
      assertEquals(before + 2, Files.readAllLines(reads).size(), file::toString);
    }
    assertTrue(isSeen(jdk, archive));
  }

  private List<Path> archives() throws IOException {
    return gen.inCache().stream().filter(file -> !file.toString().contains("part")).toList();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void aTouchedJarGetsANewArchive(Jdk jdk) throws Exception {
    gen.run(SH, jdk.env(), "warmup");
    Files.setLastModifiedTime(gen.jar(), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

    saysOne(gen.run(SH, jdk.env(), "a b", "ü", ""));
    FileTime time = Files.getLastModifiedTime(gen.jar());
    Wait.until(() -> Files.getLastModifiedTime(gen.archive()).equals(time));
    assertEquals(time, Files.getLastModifiedTime(gen.archive()));
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void aSpoiledArchiveIsNoReasonToFail(Jdk jdk) throws Exception {
    Distribution.Result warmup = gen.run(SH, jdk.env(), "warmup");
    assertEquals(0, warmup.code(), warmup.err());
    Path archive = gen.archive();
    assertTrue(isSeen(jdk, archive));
    byte[] whole = Files.readAllBytes(archive);
    FileTime time = Files.getLastModifiedTime(archive);
    Files.delete(archive);
    List<byte[]> spoiled = new ArrayList<>(List.of(new byte[whole.length], new byte[0]));
    spoiled.add(java.util.Arrays.copyOf(whole, whole.length / 2));
    for (int part = 0; part < 16; part++) {
      byte[] changed = whole.clone();
      for (int i = 0; i < 200; i++) {
        changed[(whole.length / 16 * part + i * 997) % whole.length] ^= 0x55;
      }
      spoiled.add(changed);
    }
    // As if somebody made a new one at this moment; it would take the place of a spoiled one.
    String stem = archive.toString().replaceFirst("\\.[^/]*$", "");
    Files.writeString(Path.of(stem + "." + ProcessHandle.current().pid() + ".part"), "");
    for (byte[] each : spoiled) {
      Files.write(archive, each);
      Files.setLastModifiedTime(archive, time);
      saysOne(gen.run(SH, jdk.env(), "a b", "ü", ""));
      assertEquals(each.length, Files.size(archive));
    }
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void anotherProcessorIsNoReasonToFail(Jdk jdk) throws Exception {
    assumeTrue(System.getProperty("os.arch").equals("amd64"), "for x86-64 only");
    gen.run(SH, jdk.env(), "warmup");

    for (String less : List.of("-XX:UseAVX=0", "-XX:UseAVX=0 -XX:UseSSE=2 -XX:-UseAES")) {
      Distribution.Result result = gen.run(SH, with(jdk, "JDK_JAVA_OPTIONS", less), "a b", "ü", "");
      assertEquals("one a b|ü|\n", result.out());
      assertEquals(0, result.code());
    }
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void firstRunsAtOnceMakeOneArchive(Jdk jdk) throws Exception {
    List<Process> runs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      runs.add(gen.start(SH, jdk.env(), "a b", "ü", ""));
    }
    for (Process run : runs) {
      saysOne(gen.end(run));
    }
    gen.archive();
    saysOne(gen.run(SH, jdk.env(), "a b", "ü", ""));
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void aFolderThatCannotBeWrittenIsNoReasonToFail(Jdk jdk) throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "");
    for (String cache : List.of("/proc/none", file.toString(), file + "/below")) {
      saysOne(gen.run(SH, with(jdk, "XDG_CACHE_HOME", cache), "a b", "ü", ""));
      saysOne(gen.run(SH, with(jdk, "GEN_CACHE", cache), "a b", "ü", ""));
    }
    saysOne(gen.run(SH, with(jdk, "XDG_CACHE_HOME", ""), "a b", "ü", ""));
    Distribution.Result warmup = gen.run(SH, with(jdk, "XDG_CACHE_HOME", ""), "warmup");
    assertEquals(2, warmup.code());
    assertEquals(1, gen.run(SH, with(jdk, "XDG_CACHE_HOME", "/proc/none"), "warmup").code());
  }

  /** A limit on the size of files, in blocks of 512 bytes, stands for a disk that fills up. */
  @ParameterizedTest
  @MethodSource("jdks")
  void aFullDiskIsNoReasonToFailAndNothingIsLeft(Jdk jdk) throws Exception {
    List<String> shell = List.of("/bin/sh", "-c", "ulimit -f 64; exec /bin/sh \"$@\"", "sh");

    saysOne(gen.run(shell, jdk.env(), "a b", "ü", ""));
    Distribution.Result warmup = gen.run(shell, jdk.env(), "warmup");

    assertEquals(1, warmup.code());
    assertTrue(warmup.err().contains("no archive could be made"), warmup.err());
    Wait.until(() -> gen.inCache().isEmpty());
    assertEquals(List.of(), gen.inCache());
  }

  @Test
  void itWorksThroughLinksAndFromElsewhere() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("link"), gen.root().resolve("bin/gen"));
    Files.createSymbolicLink(temp.resolve("again"), Path.of("link"));
    for (String call : List.of(link.toString(), "./again", "../" + temp.getFileName() + "/again")) {
      ProcessBuilder builder = new ProcessBuilder("/bin/sh", call, "x").directory(temp.toFile());
      builder.environment().put("GEN_CACHE", "off");
      assertEquals("one x\n", printed(builder.start()));
    }
  }

  /** Such as those that switch between versions put on the path. */
  @Test
  void aScriptThatStartsJavaIsFollowed() throws Exception {
    Path scripts = Files.createDirectories(temp.resolve("scripts"));
    Path java = scripts.resolve("java");
    Files.writeString(
        java, "#!/bin/sh\nexec '" + System.getProperty("java.home") + "/bin/java' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));

    Map<String, String> env = Map.of("PATH", scripts + ":/usr/bin:/bin", "GEN_CACHE", "off");
    assertEquals("one x\n", gen.run(SH, env, "x").out());
  }

  @Test
  void aCacheMayHaveAnyName() throws Exception {
    for (String name : List.of("the key cache", "$(x) 'key 1'", "[a]*?")) {
      Path cache = temp.resolve(name);
      Map<String, String> env = with(own(), "GEN_CACHE", cache.toString());
      assertEquals(0, gen.run(SH, env, "warmup").code());
      for (int i = 0; i < 5; i++) {
        saysOne(gen.run(SH, env, "a b", "ü", ""));
      }
      try (Stream<Path> files = Files.list(cache)) {
        assertEquals(2, files.count(), name);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dash", "bash", "busybox ash"})
  void aFolderThatIsGoneIsSaidSo(String shell) throws Exception {
    assumeTrue(isThere(shell.split(" ")[0]), shell + " is not installed");
    String lost = "mkdir lost && cd lost && rmdir ../lost && exec " + shell + " '%s' x";
    Process run =
        new ProcessBuilder("/bin/sh", "-c", lost.formatted(gen.root().resolve("bin/gen")))
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .start();
    String said = printed(run);

    assertEquals(2, run.waitFor(), said);
    assertTrue(said.contains("gen: the folder that it runs in is not there any more"), said);
  }

  private static boolean isThere(String program) {
    return Files.isExecutable(Path.of("/bin", program))
        || Files.isExecutable(Path.of("/usr/bin", program));
  }

  /** Colours and progress are for eyes, and a file that takes a stream has none. */
  @Test
  void javaIsToldWhetherSomebodyReadsAlong() throws Exception {
    Path recorded = recording(own());
    Map<String, String> env = Map.of("JAVA_HOME", recorded.toString(), "GEN_CACHE", "off");
    gen.run(SH, env, "a b", "ü", "");
    assertTrue(Files.readString(recorded.resolve("words")).contains("-Dgen.terminal=false"));

    assumeTrue(isThere("script"), "script is not installed");
    String all =
        "/bin/sh '%s' x; /bin/sh '%s' x 2>/dev/null; /bin/sh '%s' x >/dev/null"
            .replace("%s", gen.root() + "/bin/gen");
    ProcessBuilder terminal = new ProcessBuilder("script", "-qec", all, "/dev/null");
    terminal.environment().putAll(env);
    terminal.start().waitFor();
    List<String> told =
        Files.readAllLines(recorded.resolve("words")).stream()
            .filter(word -> word.startsWith("-Dgen.terminal="))
            .toList();
    assertEquals(
        List.of("false", "true", "false", "false"),
        told.stream().map(word -> word.replace("-Dgen.terminal=", "")).toList());
  }

  @Test
  void withoutJavaOrWithAnOldOneItSaysSo() throws Exception {
    Path old = temp.resolve("old");
    java(old, "echo 'openjdk version \"11.0.2\" 2019' >&2\n");
    Path eight = temp.resolve("eight");
    java(eight, "exit 1\n");
    Files.writeString(eight.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    Path tools = tools();

    Distribution.Result none = gen.run(SH, Map.of("PATH", tools.toString()));
    Distribution.Result wrong = gen.run(SH, Map.of("PATH", tools.toString(), "JAVA_HOME", "/none"));
    Distribution.Result tooOld =
        gen.run(SH, Map.of("PATH", eight + "/bin:" + tools, "JAVA_HOME", old.toString()));

    assertEquals(2, none.code());
    assertEquals(
        "gen: no Java found. Install a JDK, version 17 or newer, and set JAVA_HOME or PATH.\n",
        none.err());
    assertTrue(
        wrong.err().startsWith("gen: no Java found: JAVA_HOME (/none) has no bin/java"),
        wrong.err());
    assertEquals(2, tooOld.code());
    assertTrue(
        tooOld
            .err()
            .matches(
                "gen: Java 17 or newer is needed\\. .*/old/bin/java is Java 11\\. .*/eight/bin/java"
                    + " is Java 8\\. Install.*\n"),
        tooOld.err());
  }

  @Test
  void anOldJavaHomeGivesWayToThePath() throws Exception {
    Path old = temp.resolve("old");
    java(old, "exit 1\n");
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    String path = own().home() + "/bin:/usr/bin:/bin";

    saysOne(gen.run(SH, Map.of("JAVA_HOME", old.toString(), "PATH", path), "a b", "ü", ""));
  }

  /** The programs that the launcher needs, and no Java. */
  private Path tools() throws IOException {
    Path tools = Files.createDirectories(temp.resolve("tools"));
    for (String name : List.of("sed", "cat", "cksum", "readlink", "mkdir")) {
      Files.copy(
          Path.of("/usr/bin").resolve(name).toRealPath(),
          tools.resolve(name),
          StandardCopyOption.COPY_ATTRIBUTES);
    }
    return tools;
  }

  @Test
  void shellcheckFindsNothing() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/shellcheck")), "shellcheck is not installed");
    Process process =
        new ProcessBuilder("shellcheck", "-s", "sh", "gen").redirectErrorStream(true).start();
    assertEquals("", printed(process));
    assertNotEquals(1, process.waitFor());
  }
}
