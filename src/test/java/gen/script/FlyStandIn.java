package gen.script;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Examples;
import gen.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The scripts for Fly.io in a folder of their own, and a stand-in for Fly.io's command, which keeps
 * apps, databases and secrets in files and answers as the real one's source does.
 */
public record FlyStandIn(Path folder) {

  /** A new one, with the scripts of this folder. */
  public static FlyStandIn of(Path scripts, Path folder) throws IOException {
    FlyStandIn made = new FlyStandIn(folder);
    copy(scripts, made.scripts());
    Files.createDirectories(made.state());
    Path fly = Files.createDirectories(made.bin()).resolve("fly");
    Files.copy(Examples.ROOT.resolve("src/test/resources/fly-stand-in.sh"), fly);
    assertTrue(fly.toFile().setExecutable(true));
    return made;
  }

  /** Another one in which everything is as in this one. */
  FlyStandIn copy(Path other) throws IOException {
    FlyStandIn made = new FlyStandIn(other);
    copy(scripts(), made.scripts());
    copy(state(), made.state());
    copy(bin(), made.bin());
    assertTrue(made.bin().resolve("fly").toFile().setExecutable(true));
    return made;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (String file : Examples.filesUnder(from)) {
      Files.createDirectories(to.resolve(file).getParent());
      Files.copy(from.resolve(file), to.resolve(file));
    }
  }

  Path scripts() {
    return folder.resolve("with space/fly");
  }

  Path state() {
    return folder.resolve("state");
  }

  Path bin() {
    return folder.resolve("bin");
  }

  /** Lets the call with this number or these two words fail in this way, or none when empty. */
  void fail(String call, String way) throws IOException {
    Files.writeString(state().resolve("fail"), call + "\n");
    Files.writeString(state().resolve("way"), way + "\n");
    Files.deleteIfExists(state().resolve("number"));
    Files.deleteIfExists(state().resolve("log"));
  }

  /** Runs a script with this shell, this text on standard input and these variables. */
  public Shell.Result run(
      List<String> shell, String script, String input, Map<String, String> env, String... words)
      throws IOException {
    List<String> command = new ArrayList<>(shell);
    command.add(scripts().resolve(script).toString());
    command.addAll(List.of(words));
    Path in = Files.writeString(folder.resolve("in"), input);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin() + ":/usr/bin:/bin");
    builder.environment().put("FLY_STATE", state().toString());
    builder.environment().putAll(env);
    try {
      Process process = builder.start();
      assertTrue(process.waitFor(10, TimeUnit.MINUTES), script + " does not end");
      return new Shell.Result(process.exitValue(), Files.readString(out), Files.readString(err));
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  public Shell.Result run(String script, String input, String... words) throws IOException {
    return run(List.of("/bin/sh"), script, input, Map.of(), words);
  }

  /** All calls since the last setting of a failure. */
  List<String> calls() throws IOException {
    Path log = state().resolve("log");
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }

  /** What is at Fly.io: each app, secret and database, with what it holds. */
  public Map<String, String> world() throws IOException {
    Map<String, String> world = new TreeMap<>();
    for (String file : Examples.filesUnder(state())) {
      if (file.contains("/") || file.equals("replaced")) {
        world.put(file, Files.readString(state().resolve(file)));
      }
    }
    return world;
  }

  public String secret(String app, String name) throws IOException {
    return Files.readString(state().resolve("apps/" + app + "/secrets/" + name));
  }

  boolean isThere(String path) {
    return Files.exists(state().resolve(path));
  }
}
