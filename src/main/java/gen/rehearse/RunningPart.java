package gen.rehearse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of an app that was started.
 *
 * @param since what counts its time
 */
record RunningPart(PartStart start, AppProcess process, Stopwatch since) {

  PlacedPart part() {
    return start.part();
  }

  /** How it ended by itself; empty while it runs. */
  Optional<String> ending() {
    return process.isAlive()
        ? Optional.empty()
        : Optional.of("ended with exit code " + process.exitCode());
  }

  /** What it printed last, behind some words and with every secret covered. */
  String said(String words, Tenancy cast) throws IOException {
    return words + "; it printed:\n" + cast.covered(process.lastLines(10));
  }

  /** What it let others see of the secrets of an installation. */
  List<String> told(Tenancy cast) throws IOException {
    List<String> places = new ArrayList<>();
    String who = part().isVisited() ? "the app" : part().name();
    if (cast.isTold(process.printed())) {
      places.add("in what " + who + " printed");
    }
    if (cast.isTold(process.commandLines())) {
      places.add("on a command line" + (part().isVisited() ? "" : " of " + who));
    }
    return places;
  }

  /** Ends it as the platform does. */
  Stopped end() throws InterruptedException {
    int grace = part().runtime().graceSeconds();
    if (!process.isAlive()) {
      process.end(0);
      return new Stopped(this, true, "it had ended before");
    }
    if (grace == 0) {
      process.end(0);
      return new Stopped(
          this, true, "killed at once, as the platform does; apps get no time to end");
    }
    Stopwatch watch = new Stopwatch(0);
    AppProcess.End end = process.end(grace);
    String allowed = grace + " seconds";
    return new Stopped(
        this,
        end == AppProcess.End.WHOLE,
        switch (end) {
          case WHOLE -> "ended by SIGTERM after " + watch.words() + " of " + allowed;
          case LEFT_BEHIND -> "SIGTERM ends a process before the app, which goes on; use exec";
          case KILLED -> "had to be killed; SIGTERM did not end it within " + allowed;
        });
  }

  /** How the end of a part went. */
  record Stopped(RunningPart part, boolean good, String words) {}
}
