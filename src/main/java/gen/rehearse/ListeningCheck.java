package gen.rehearse;

import gen.rehearse.StartedPart.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks on which ports the parts of an app listen. */
record ListeningCheck(RunConditions scene, StepReporter report) {

  private static final String STEP = "listening";

  /** Reports one step for all parts to which somebody comes. */
  void check(RunningApp app) throws IOException {
    List<String> good = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<RunningPart> parts = new ArrayList<>(app.parts(Role.LISTENS));
    parts.addAll(app.parts(Role.VISITED));
    for (RunningPart part : parts) {
      Optional<Set<Integer>> open = open(part);
      if (open.isEmpty()) {
        report.note(STEP, "not looked at: only Linux tells it, and only of a command");
        return;
      }
      String whose = part.part().isVisited() ? "" : part.part().name() + ": ";
      problems(part.part(), open.get()).forEach(problem -> wrong.add(whose + problem));
      good.add(whose + "on port " + part.part().runtime().port());
    }
    report.step(STEP, wrong.isEmpty(), String.join("; ", wrong.isEmpty() ? good : wrong));
  }

  /** The ports on which others than this computer find a part; empty where nothing tells it. */
  private static Optional<Set<Integer>> open(RunningPart part) throws IOException {
    return part.start()
        .listeners(part.process())
        .map(
            found -> {
              Set<Integer> open = new TreeSet<>();
              found.stream().filter(each -> !each.local()).forEach(each -> open.add(each.port()));
              return open;
            });
  }

  private List<String> problems(PlacedPart part, Set<Integer> open) {
    int port = part.runtime().port();
    boolean reachable = open.remove(port);
    open.removeAll(scene.play().wishes().alsoListens());
    List<String> wrong = new ArrayList<>();
    if (!reachable) {
      wrong.add("port " + port + " is open for this computer only; listen on 0.0.0.0 or [::]");
    }
    if (!open.isEmpty()) {
      wrong.add(
          (part.isVisited() ? "the app" : part.name())
              + " listens on other ports too: "
              + list(open)
              + "; close them, or allow them with --also-listens");
    }
    return wrong;
  }

  /** Notes each worker that listens; later, as nothing says when one has begun to work. */
  void note(RunningApp app) throws IOException {
    for (RunningPart worker : app.parts(Role.WORKS)) {
      note(worker.part().name(), open(worker).orElse(new TreeSet<>()));
    }
  }

  private void note(String worker, Set<Integer> open) {
    open.removeAll(scene.play().wishes().alsoListens());
    if (!open.isEmpty()) {
      report.note(
          STEP,
          worker
              + " listens on "
              + list(open)
              + ", where nobody is led; close it, or allow it with --also-listens");
    }
  }

  private static String list(Set<Integer> ports) {
    return ports.toString().replaceAll("[\\[\\]]", "");
  }
}
