package gen.deployment;

import gen.app.Service;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.LeftOut;
import gen.platform.Platform;
import gen.platform.Registries;
import java.util.Optional;

/** Looks whether a platform can pull the image of a service from where it is published. */
record RegistryChecker(Service service, Platform platform) {

  /** That it cannot; nothing where it pulls from everywhere, or the image lies where it does. */
  Optional<Finding> check() {
    Registries registries = Registries.of(platform);
    String registry = service.image().parts().registry();
    return registries.hold(registry)
        ? Optional.empty()
        : Optional.of(
            Code.REGISTRY_UNAVAILABLE.at(
                service.place("image.name", "image"),
                platform.who().does("pulls", "pull")
                    + " images from "
                    + String.join(" and ", registries.names())
                    + " only, and this one is at "
                    + registry,
                LeftOut.or("publish the image there too, and name it", platform)));
  }
}
