package gen.rehearse;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all starts of an app have in common.
 *
 * @param parts what is started, the service that people visit first
 */
record RunConditions(
    RehearsalOrder play,
    StartedManifests stage,
    List<PlacedPart> parts,
    ServerTraps tripwires,
    RedisTrap trap) {

  /** Conditions with an empty work folder. */
  static RunConditions of(
      RehearsalOrder play, StartedManifests stage, List<PlacedPart> parts, RedisTrap trap)
      throws IOException {
    return new RunConditions(
        play, stage, parts, ServerTraps.in(play.workFolder().resolve("tripwires")), trap);
  }

  /** The service that people visit. */
  PlacedPart visited() {
    return parts.get(0);
  }

  /** The parts of this role that are started. */
  List<PlacedPart> parts(StartedPart.Role role) {
    return parts.stream().filter(each -> each.part().role() == role && each.plays()).toList();
  }

  /** What the service that people visit finds. */
  PlatformRuntime runtime() {
    return visited().runtime();
  }

  /** A start of a part in this run. */
  PartStart start(PlacedPart part, String run) {
    return new PartStart(this, part, run);
  }

  /**
   * Starts the service that people visit.
   *
   * @param run the name of the run
   * @param given what the platform gives to it
   */
  AppProcess start(String run, Map<String, String> given) throws IOException {
    return start(visited(), run).begin(given);
  }

  /** Whether the app serves its visitors, where the platform itself only looks at the port. */
  HealthCheck strictCheck() {
    return visitors(200, 399);
  }

  /** Whether visitors get any answer that is no error of the app. */
  HealthCheck visitorsCheck() {
    return visitors(100, 499);
  }

  private HealthCheck visitors(int from, int to) {
    HealthCheck check = visited().check();
    return check.isPortOnly()
        ? new HealthCheck(runtime().port(), "/", runtime().publicHost(), from, to)
        : check;
  }

  /** A port on which a part would listen and something else does; empty if there is none. */
  Optional<Integer> busyPort() {
    return parts.stream()
        .filter(PlacedPart::plays)
        .map(part -> part.runtime().port())
        .filter(port -> !AppProcess.isFree(port))
        .findFirst();
  }

  /** The seconds that an app has to become well. */
  int window() {
    return Math.min(play.wishes().patience(), play.platform().health().windowSeconds());
  }
}
