package gen.rehearse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks whether the parts of an app use the Redis that is theirs, and no other one. */
record RedisCheck(RunConditions scene, Tenancy cast, StepReporter report) {

  private static final String STEP = "use of Redis";

  /** Forgets who came before. */
  void begin() throws IOException {
    scene.trap().isSprung();
    for (WatchedRedis redis : cast.stores().caches().values()) {
      redis.watch().newcomers();
    }
  }

  /** Reports what happened since. */
  void check() throws IOException {
    if (cast.stores().caches().isEmpty()) {
      return;
    }
    List<String> used = new ArrayList<>();
    List<String> unused = new ArrayList<>();
    for (Map.Entry<String, WatchedRedis> each : cast.stores().caches().entrySet()) {
      long newcomers = each.getValue().watch().newcomers();
      String name = each.getKey().isEmpty() ? "it" : each.getKey();
      if (newcomers > 0) {
        used.add(newcomers + " connections to " + name);
      } else {
        unused.add("nothing came to " + name);
      }
    }
    if (scene.trap().isSprung()) {
      report.step(
          STEP,
          false,
          "something came to a Redis on port "
              + scene.trap().port()
              + " of this computer, which the manifests do not name; tell every part its address");
    } else if (unused.isEmpty()) {
      report.step(STEP, true, String.join(", ", used));
    } else {
      unused(String.join(", ", unused));
    }
  }

  /** Without a visit there may have been nothing to do. */
  private void unused(String words) {
    if (scene.play().wishes().visit().isEmpty()) {
      report.note(STEP, words + "; use the app with --visit to see whether that is right");
    } else {
      report.step(STEP, false, words + ": the app uses another one, or none");
    }
  }
}
