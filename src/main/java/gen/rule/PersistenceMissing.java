package gen.rule;

import gen.app.App;
import gen.deployment.Deployment;
import gen.platform.Platform.DiskRule;
import gen.validate.Check;
import gen.validate.Manifests;
import gen.validate.Verdict;
import gen.verify.Located;
import gen.verify.Resource;
import java.util.Optional;

/** Data is kept in the container, which is thrown away. */
final class PersistenceMissing implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource resource : manifests.reading().resources()) {
      if (resource.attribute("disk").isEmpty()) {
        Assignment.of(resource).stream()
            .flatMap(told -> Folder.of(told).stream())
            .findFirst()
            .ifPresent(folder -> say(folder, manifests, verdict));
      }
    }
    manifests.deployment().ifPresent(decided -> judge(manifests, decided, verdict));
  }

  private static void say(Folder folder, Manifests manifests, Verdict verdict) {
    DiskRule rule = manifests.knowledge().platform().disk();
    String message =
        "'"
            + folder.told().name()
            + "' has data kept in the container; there is no disk, and it is gone at "
            + rule.lostAt();
    String help = rule.offered() ? "mount a disk there, or use Postgres" : "use Postgres";
    if (folder.certain() && !folder.told().asked()) {
      verdict.wrong(folder.told().place(), message, help);
    } else {
      verdict.doubtful(
          folder.told().place(), message, help, "whether what is kept there is needed again");
    }
  }

  /** The disk that the descriptor asks for is not there. */
  private static void judge(Manifests manifests, Deployment decided, Verdict verdict) {
    Optional<App.Storage> wanted = decided.service().disk();
    Optional<Resource> service = manifests.reading().first("service");
    if (wanted.isEmpty() || service.isEmpty() || !isWhole(service.get())) {
      return;
    }
    boolean has =
        manifests.reading().resources().stream()
            .anyMatch(each -> each.attribute("disk").isPresent());
    if (!has) {
      String message =
          wanted.get().path()
              + " ("
              + wanted.get().holds()
              + ") has no disk, and is gone at "
              + decided.platform().disk().lostAt();
      String help = "mount a disk at " + wanted.get().path();
      var place =
          service
              .get()
              .attribute("image")
              .map(Located::place)
              .orElse(manifests.primary().source().whole());
      if (wanted.get().loss() == App.Loss.FATAL) {
        verdict.wrong(place, message, help);
      } else {
        verdict.mild(place, message, help);
      }
    }
  }

  /** True for files that say what runs; others are completed elsewhere. */
  static boolean isWhole(Resource service) {
    return service.attribute("image").isPresent()
        || service.attribute("runtime").isPresent() && service.attribute("name").isPresent();
  }
}
