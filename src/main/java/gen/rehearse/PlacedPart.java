package gen.rehearse;

import gen.deployment.Binding;
import gen.reading.Located;
import java.util.Map;
import java.util.Optional;

/**
 * A part of an app and where it runs.
 *
 * @param program what starts it
 * @param runtime what it finds there
 */
record PlacedPart(StartedPart part, Program program, PlatformRuntime runtime) {

  /** What the rehearsal calls it. */
  String name() {
    return part.name();
  }

  /** True for the service that people visit. */
  boolean isVisited() {
    return part.role() == StartedPart.Role.VISITED;
  }

  /** True for what is started. */
  boolean plays() {
    return !(program instanceof Program.LeftOut);
  }

  /** True when the manifests call it so. */
  boolean isCalled(String name) {
    return part.fullName().equals(name);
  }

  /** Where it answers, on this computer. */
  String url() {
    return "http://127.0.0.1:" + runtime.port();
  }

  /** How its variables get their values. */
  Map<String, Located<Binding>> bindings() {
    return part.resource().variables();
  }

  /** The variables that the platform sets by itself. */
  Map<String, String> given(Stores stores) {
    return runtime.variables(stores);
  }

  /** How the platform asks whether it is well. */
  HealthCheck check() {
    Optional<String> path = part.attribute("health");
    return HealthCheck.of(runtime, path, part.attribute("healthHost"));
  }
}
