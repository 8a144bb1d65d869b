package gen.deployment;

import gen.app.Service;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.LeftOut;
import gen.platform.Platform;
import java.util.List;
import java.util.Optional;

/** Refuses scripts in an image without a shell, where nothing can bring one. */
record ShellChecker(Service service, Platform platform) {

  /** True when the platform builds an image where an adapter runs. */
  static boolean builds(Platform platform) {
    return platform.adapter().map(Platform.AdapterRule::builds).orElse(false);
  }

  /** The finding about a script that cannot run; empty when it can, or none is needed. */
  Optional<Finding> check(Optional<Adapter> adapter) {
    if (adapter.isEmpty() || builds(platform) || service.image().shell().there()) {
      return Optional.empty();
    }
    List<String> made = adapter.get().exports().stream().map(Adapter.Export::name).toList();
    return Optional.of(
        Code.SHELL_MISSING.at(
            service.image().shell().place(),
            platform.title()
                + " needs a script to run before the app"
                + (made.isEmpty() ? "" : ", for " + String.join(", ", made))
                + "; the image has no shell, and no image is built there that could bring one",
            LeftOut.or("install an image with a shell", platform)));
  }
}
