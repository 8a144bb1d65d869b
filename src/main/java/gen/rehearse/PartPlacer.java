package gen.rehearse;

import gen.rehearse.StartedPart.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds for each part of an app what starts it, and a port of this computer. */
record PartPlacer(RehearsalOrder play, StartedManifests manifests) {

  /** What is wrong with what was asked for; empty if nothing. */
  List<String> problems() {
    List<StartedPart> parts = manifests.parts();
    List<String> problems = new ArrayList<>(play.programs().problems(parts));
    parts.stream()
        .flatMap(part -> part.port().stream())
        .filter(port -> port < 1 || port > 65535)
        .map(port -> "no port has the number " + port)
        .findFirst()
        .ifPresent(problems::add);
    Map<Integer, String> taken = new HashMap<>();
    for (StartedPart part : parts) {
      if (!play.programs().without().contains(part.name()) && part.role() != Role.RELEASES) {
        part.port()
            .map(port -> taken.putIfAbsent(port, part.name()))
            .ifPresent(other -> problems.add(twice(part, other)));
      }
    }
    return problems;
  }

  private static String twice(StartedPart part, String other) {
    return part.name()
        + " listens on port "
        + part.port().orElseThrow()
        + ", as "
        + other
        + " does; a computer has it only once, so change one of them or leave it out with --without "
        + part.name();
  }

  /** The parts, the one that people visit first. */
  List<PlacedPart> place() throws IOException {
    List<StartedPart> parts = manifests.parts();
    Set<Integer> used = new LinkedHashSet<>();
    parts.forEach(part -> part.port().ifPresent(used::add));
    List<PlacedPart> placed = new ArrayList<>();
    for (StartedPart part : parts) {
      int port = part.port().isPresent() ? part.port().get() : free(used);
      PlatformRuntime runtime = new PlatformRuntime(play.platform(), part.fullName(), port);
      Program program = play.programs().of(part, parts.get(0)).orElse(new Program.LeftOut());
      placed.add(new PlacedPart(part, program, runtime));
    }
    return placed;
  }

  private static int free(Set<Integer> used) throws IOException {
    int port = AppProcess.freePort();
    while (!used.add(port)) {
      port = AppProcess.freePort();
    }
    return port;
  }
}
