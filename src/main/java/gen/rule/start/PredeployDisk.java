package gen.rule.start;

import gen.check.Verdict;
import gen.reading.Located;
import gen.rule.shared.Assignment;
import gen.rule.shared.Migrations;
import gen.rule.shared.ServiceCommand;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.Optional;

/** A command before the start uses the disk, which it does not see. */
final class PredeployDisk implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    String hidden = manifests.knowledge().platform().see().hidesDiskFrom().orElse("");
    for (ServiceCommand command : ServiceCommand.in(manifests)) {
      Optional<String> mount = command.resource().attribute("disk").map(Located::value);
      if (command.role().equals(hidden)
          && mount.filter(each -> uses(command, each, manifests)).isPresent()) {
        verdict.wrong(
            command.place(),
            "this runs elsewhere, without the disk at " + mount.get(),
            "run it in the command that starts the app");
      }
    }
  }

  /** It names the disk, or migrates a database that is on it. */
  private static boolean uses(ServiceCommand command, String mount, Manifests manifests) {
    boolean names =
        command
            .text()
            .matches(
                "(?s)(.*[\\s\"'=:(])?\\Q" + mount.replaceAll("/$", "") + "\\E(/.*|[\\s\"');].*|)");
    boolean migrates =
        Migrations.areIn(command, manifests)
            && Assignment.of(command.resource()).stream()
                .flatMap(told -> Folder.of(told, manifests).stream())
                .anyMatch(folder -> folder.certain() && folder.isOn(mount));
    return names || migrates;
  }
}
