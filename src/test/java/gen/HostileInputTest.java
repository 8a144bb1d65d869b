package gen;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code gen validate}, in a process with 256 MB, over files of every format that were made to hurt
 * it: a message with a place or a named limit, in bounded time, and never a trace.
 */
class HostileInputTest {

  /** Of computing, whatever else the machine does: ten times what a slow one needs. */
  private static final int SECONDS = 60;

  @TempDir private Path folder;

  @Test
  void nestedDeeply() throws Exception {
    String said = validate(HostileFiles.deep("[", "]"));

    for (String file : List.of("render.yaml", "heroku.yml", "gen.yaml", "app.json")) {
      says(said, file + "(:1:\\d+)?: error\\[too-large] nested deeper than 60 levels");
    }
    says(said, "fly.toml:1:\\d+: error\\[too-large] more than 20000 values; no more are read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a: ", "{\"a\": ", "{a = "})
  void groupsNestedDeeply(String open) throws Exception {
    validate(HostileFiles.deep(open, "}"));
  }

  @Test
  void nestedDeeplyInBlocksAndDots() throws Exception {
    says(
        validate(HostileFiles.deepInBlocks()),
        "render.yaml(:\\d+:\\d+)?: error\\[too-large] nested deeper than 60 levels");
  }

  @Test
  void manyKeys() throws Exception {
    String said = validate(HostileFiles.keys(80_000));

    says(said, "render.yaml:20000:\\d+: error\\[too-large] more than 20000 values");
    says(said, "app.json:1:\\d+: error\\[too-large] more than 20000 values");
    says(said, "fly.toml:\\d+:\\d+: error\\[too-large] more than 20000 values");
  }

  @Test
  void aMillionKeys() throws Exception {
    String said = validate(HostileFiles.keys(1_000_000));

    says(said, "render.yaml: error\\[too-large] \\d+ bytes; at most 1048576 are read");
    says(said, "README.md: note\\[too-large] \\d+ bytes; at most 1048576 are read");
  }

  @Test
  void asManyFindingsAsCanBe() throws Exception {
    validate(HostileFiles.variables());
    validate(HostileFiles.suppressions());
  }

  @Test
  void oneLongLine() throws Exception {
    validate(HostileFiles.oneLine());
  }

  @Test
  void aliasesOfAliasesAndKeysSetAgain() throws Exception {
    says(validate(HostileFiles.laughs()), "render.yaml:\\d+:\\d+: error\\[yaml-extra] aliases");
  }

  @Test
  void hugeNumbers() throws Exception {
    validate(HostileFiles.numbers());
  }

  @Test
  void otherEncodings() throws Exception {
    List<String> encodings = List.of("UTF-16LE", "UTF-16BE", "ISO-8859-1");

    String said =
        validate(
            inFolders(
                encodings.stream()
                    .map(each -> "name: Größe\n".getBytes(Charset.forName(each)))
                    .map(HostileFiles::everywhere)
                    .toList()));

    for (int i = 0; i < encodings.size(); i++) {
      says(said, i + "/render.yaml: error\\[not-utf8] is not UTF-8 text");
    }
  }

  @Test
  void bytesThatAreNoText() throws Exception {
    String said =
        validate(
            inFolders(
                Stream.of(
                        new byte[1 << 20],
                        new byte[] {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'},
                        "a: \u0001\u001B[31m\u202E\n".getBytes(StandardCharsets.UTF_8))
                    .map(HostileFiles::everywhere)
                    .toList()));

    says(said, "0/app.json: error\\[not-utf8] is not UTF-8 text");
    says(said, "1/app.json: error\\[not-utf8] is not UTF-8 text");
  }

  @Test
  void nearlyNothing() throws Exception {
    validate(
        inFolders(
            Stream.of(
                    "",
                    "\uFEFF",
                    "\uFEFF\uFEFFa: 1\n",
                    "a: 1\rb: 2\r",
                    "a: 1\r\nb: [\r\n",
                    "null",
                    "~")
                .map(each -> HostileFiles.everywhere(each.getBytes(StandardCharsets.UTF_8)))
                .toList()));
  }

  /** Each is what some pattern of a rule could try in more ways than there is time for. */
  @ParameterizedTest
  @ValueSource(strings = {" ", "\"", "${{", "a.", "a@", "--a ", "\\", "[", "{% raw %}", "SECRET"})
  void repeatedForever(String part) throws Exception {
    validate(
        inFolders(List.of(HostileFiles.said(part, 1_000_000), HostileFiles.said(part, 3_900))));
  }

  /** Each of these in a folder of its own, which has its number. */
  private static Map<String, byte[]> inFolders(List<Map<String, byte[]>> all) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      String folder = i + "/";
      all.get(i).forEach((path, content) -> files.put(folder + path, content));
    }
    return files;
  }

  private String validate(Map<String, byte[]> files) throws Exception {
    Path repository = Files.createTempDirectory(folder, "files");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = repository.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = start(repository, out, err);
    int code = process.waitFor();
    Cli.Result result = new Cli.Result(code, Files.readString(out), Files.readString(err));
    assertAll(
        () -> assertTrue(code == 0 || code == 1, () -> code + " " + result.err()),
        () -> assertEquals("", traces(result)));
    return result.out() + result.err();
  }

  private static Process start(Path repository, Path out, Path err) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("/bin/sh", "-c", "ulimit -t " + SECONDS + "; exec \"$@\"", "sh"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    command.add("-Dgen.templates=" + Cli.TEMPLATES);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "validate"));
    return new ProcessBuilder(command)
        .directory(repository.toFile())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
  }

  /** What only a program that fell over says. */
  private static String traces(Cli.Result result) {
    return (result.out() + result.err())
        .lines()
        .filter(
            line -> line.matches(".*(Exception|Error: |bug in gen|OutOfMemory|StackOverflow).*"))
        .findFirst()
        .orElse("");
  }

  private static void says(String said, String expected) {
    assertTrue(
        said.lines().anyMatch(line -> line.matches(expected + ".*")),
        () -> expected + " in " + said.substring(0, Math.min(2_000, said.length())));
  }
}
