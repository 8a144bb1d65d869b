package gen.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gen.Examples;
import gen.Shell;
import gen.pipeline.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A law over every call that the scripts for Fly.io make: a run in which exactly that call fails
 * ends with an error, destroys, replaces and repeats nothing and shows no secret; the next run ends
 * where a run without a failure would.
 */
class FlyLawsTest {

  private static final String APP = "my-app";
  private static final List<String> WAYS = List.of("silent", "stderr", "part", "late");
  private static final List<String> WRONG_LISTS = List.of("null", "error", "empty");

  @TempDir Path temp;

  private List<String> shell;
  private int worlds;

  @ParameterizedTest
  @CsvSource({
    "asking, dash, 0",
    "asking, bash, 1",
    "asking, busybox ash, 2",
    ".,      dash, 3",
    "examples/directus, bash, 2",
  })
  void aFailedCallIsNeverReadAsThereIsNone(String app, String shell, int turn) throws IOException {
    this.shell = List.of(shell.split(" "));
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin", this.shell.get(0)))
            || Files.isExecutable(Path.of("/bin", this.shell.get(0))),
        this.shell.get(0) + " is not installed");
    FlyStandIn before = FlyStandIn.of(scripts(app), world());
    FlyStandIn finished = before.copy(world());
    assertEquals(0, deploy(finished).code());

    installing(before, finished, turn);
    updating(finished, turn);
    deleting(finished, turn);
  }

  private void installing(FlyStandIn before, FlyStandIn finished, int turn) throws IOException {
    List<String> calls = finished.calls();
    for (int n = 1; n <= calls.size(); n++) {
      for (String way : ways(calls.get(n - 1), n + turn)) {
        FlyStandIn world = before.copy(world());
        String at = way + " at " + n + ": " + calls.get(n - 1);
        world.fail(String.valueOf(n), way);
        endsWithAnError(at, deploy(world), world);
        Map<String, String> left = world.world();

        world.fail("", "");
        Shell.Result next = deploy(world);

        assertEquals(0, next.code(), at + "\n" + next.out() + next.err());
        assertEquals(finished.world().keySet(), world.world().keySet(), at);
        assertTrue(world.world().entrySet().containsAll(left.entrySet()), at);
        assertEquals(lengths(finished), lengths(world), at);
      }
    }
  }

  private void updating(FlyStandIn finished, int turn) throws IOException {
    FlyStandIn again = finished.copy(world());
    again.fail("", "");
    assertEquals(0, deploy(again).code());
    List<String> calls = again.calls();
    for (int n = 1; n <= calls.size(); n++) {
      for (String way : ways(calls.get(n - 1), n + turn)) {
        String at = way + " at " + n + " of an update: " + calls.get(n - 1);
        again.fail(String.valueOf(n), way);
        endsWithAnError(at, deploy(again), again);
        assertEquals(finished.world(), again.world(), at);
      }
    }
    again.fail("", "");
    assertEquals(0, deploy(again).code());
    assertEquals(finished.world(), again.world());
  }

  /** No app at all looks like an answer that did not come, so the app itself is asked for. */
  private void anEmptyListIsNotBelieved(FlyStandIn finished) throws IOException {
    FlyStandIn world = finished.copy(world());
    world.fail("apps list", "empty");

    Shell.Result result = destroy(world);

    assertEquals(1, result.code(), result.out());
    assertTrue(result.err().contains("Nothing was deleted"), result.err());
    assertEquals(finished.world(), world.world());
  }

  private void deleting(FlyStandIn finished, int turn) throws IOException {
    anEmptyListIsNotBelieved(finished);
    FlyStandIn gone = finished.copy(world());
    gone.fail("", "");
    assertEquals(0, destroy(gone).code());
    assertEquals(Set.of(), gone.world().keySet());
    List<String> calls = gone.calls();
    for (int n = 1; n <= calls.size(); n++) {
      for (String way : ways(calls.get(n - 1), n + turn)) {
        String at = way + " at " + n + " of destroying: " + calls.get(n - 1);
        FlyStandIn world = finished.copy(world());
        world.fail(String.valueOf(n), way);
        Shell.Result failed = destroy(world);
        endsWithAnError(at, failed, world);
        assertFalse(failed.out().contains("Everything"), at);
        assertTrue(Files.exists(world.scripts().resolve("app-name")), at);
        String id = Files.readString(finished.state().resolve("mpg/" + APP + "-db")).strip();
        boolean isPerhapsLeft = calls.get(n - 1).contains(" destroy ");
        assertEquals(isPerhapsLeft, failed.err().contains("costs money"), at + failed.err());
        assertTrue(!failed.err().contains("costs") || failed.err().contains(id), failed.err());

        world.fail("", "");
        assertEquals(0, destroy(world).code(), at);
        assertEquals(Set.of(), world.world().keySet(), at);
        assertFalse(Files.exists(world.scripts().resolve("app-name")), at);
      }
    }
  }

  /** The ways in which a call fails here; all of them in some of the runs. */
  private static List<String> ways(String call, int turn) {
    List<String> ways = new ArrayList<>(List.of(WAYS.get(turn % WAYS.size())));
    if (call.contains(" list ")) {
      String wrong = WRONG_LISTS.get(turn % WRONG_LISTS.size());
      // A list of names that holds none is empty.
      ways.add(call.startsWith("apps") && wrong.equals("empty") ? "error" : wrong);
    }
    return ways;
  }

  private static void endsWithAnError(String at, Shell.Result result, FlyStandIn world)
      throws IOException {
    assertNotEquals(0, result.code(), at + "\n" + result.out());
    assertTrue(result.err().contains(".sh: "), at + "\n" + result.err());
    String shown = result.out() + result.err() + world.calls();
    assertFalse(shown.contains("password"), at + "\n" + shown);
    for (Map.Entry<String, String> each : world.world().entrySet()) {
      boolean isSecret = each.getKey().contains("/secrets/") && each.getValue().length() > 9;
      assertFalse(isSecret && shown.contains(each.getValue()), at + "\n" + shown);
    }
    assertFalse(world.isThere("replaced"), at);
  }

  /** How long each text is; those made at random differ otherwise. */
  private static Map<String, Integer> lengths(FlyStandIn world) throws IOException {
    Map<String, Integer> lengths = new TreeMap<>();
    world
        .world()
        .forEach(
            (path, text) ->
                lengths.put(
                    path,
                    path.contains("DATABASE_URL") || path.startsWith("mpg") ? 1 : text.length()));
    return lengths;
  }

  private Shell.Result deploy(FlyStandIn world) throws IOException {
    Map<String, String> typed =
        Map.of(
            "MAIL_PASSWORD", "typed: \"$(touch PWNED)\" 'x'",
            "ADMIN_EMAIL", "me@example.org");
    return world.run(shell, "deploy.sh", "", typed, APP);
  }

  private Shell.Result destroy(FlyStandIn world) throws IOException {
    return world.run(shell, "destroy.sh", APP + "\n", Map.of(), APP);
  }

  private Path world() {
    return temp.resolve("world" + worlds++);
  }

  private Path scripts(String app) throws IOException {
    if (!app.equals("asking")) {
      return Examples.ROOT.resolve(app).normalize().resolve("deploy/fly");
    }
    Path folder = Files.createDirectories(temp.resolve("asking"));
    Files.writeString(folder.resolve("gen.yaml"), FlyScriptTest.ASKING);
    Examples.pipeline().run(Examples.order(folder, Order.Mode.WRITE));
    return folder.resolve("deploy/fly");
  }
}
