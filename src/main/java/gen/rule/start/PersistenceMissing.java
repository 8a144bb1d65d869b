package gen.rule.start;

import gen.app.App;
import gen.check.Verdict;
import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.Disk;
import gen.deployment.ServicePart;
import gen.finding.Place;
import gen.platform.DiskRule;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.AppServices;
import gen.rule.shared.Assignment;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.Optional;

/** Data is kept in the container, which is thrown away. */
final class PersistenceMissing implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource resource : manifests.reading().resources()) {
      if (resource.attribute("disk").isEmpty()) {
        Assignment.of(resource).stream()
            .flatMap(told -> Folder.of(told, manifests).stream())
            .filter(folder -> !isDescribed(folder, manifests))
            .findFirst()
            .ifPresent(folder -> say(folder, manifests, verdict));
      }
    }
    manifests.deployment().ifPresent(decided -> judge(manifests, decided, verdict));
  }

  /** Of a folder under {@code storage} the descriptor says itself what its loss means. */
  private static boolean isDescribed(Folder folder, Manifests manifests) {
    return manifests.deployment().stream()
        .flatMap(decided -> decided.app().storage().stream())
        .anyMatch(kept -> Disk.isAt(folder.path(), kept.path()));
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

  /** A folder that the descriptor keeps is not on the disk. */
  private static void judge(Manifests manifests, Deployment decided, Verdict verdict) {
    for (ServicePart part : decided.services()) {
      Optional<Resource> service =
          manifests.reading().services().stream()
              .filter(each -> AppServices.part(decided, each) == part)
              .filter(each -> part != decided.web() || each.kind().equals(part.kind()))
              .findFirst();
      if (service.filter(PersistenceMissing::isWhole).isPresent()) {
        part.disk().map(Disk::folders).orElse(List.of()).stream()
            .filter(kept -> !isKept(kept, service.get(), manifests))
            .forEach(kept -> lost(kept, service.get(), manifests, verdict));
      }
    }
  }

  private static boolean isKept(Disk.Kept kept, Resource service, Manifests manifests) {
    // A disk of another part is none of this one's.
    List<String> mounts = service.attribute("disk").stream().map(Located::value).toList();
    String path =
        switch (kept.way()) {
          case MOUNTED -> mounts.isEmpty() ? "" : mounts.get(0);
          case VARIABLE -> told(kept, service);
          case LINK -> linked(kept, manifests);
        };
    return mounts.stream().anyMatch(mount -> Disk.isAt(path, mount.replaceAll("(?<=.)/+$", "")));
  }

  /** Where the app is told to keep the folder; its own path where nothing tells it. */
  private static String told(Disk.Kept kept, Resource service) {
    Located<Binding> told = service.variables().get(kept.storage().variable());
    return told != null && told.value() instanceof Binding.Literal text
        ? text.text()
        : kept.storage().path();
  }

  private static String linked(Disk.Kept kept, Manifests manifests) {
    String path = kept.storage().path();
    return manifests.reading().all("folder").stream()
        .filter(each -> each.attribute("name").filter(n -> n.value().equals(path)).isPresent())
        .flatMap(each -> each.attribute("disk").stream())
        .map(Located::value)
        .findFirst()
        .orElse(path);
  }

  private static void lost(Disk.Kept kept, Resource service, Manifests manifests, Verdict verdict) {
    App.Storage storage = kept.storage();
    Located<Binding> variable = service.variables().get(storage.variable());
    String message =
        storage.path()
            + " ("
            + storage.holds()
            + ") has no disk, and is gone at "
            + manifests.knowledge().platform().disk().lostAt();
    String help =
        switch (kept.way()) {
          case MOUNTED -> "mount a disk at " + storage.path();
          case VARIABLE -> "set " + storage.variable() + " to " + kept.path() + ", on the disk";
          case LINK -> "make it a link to " + kept.path() + ", as the adapter of gen does";
        };
    Place place =
        variable != null
            ? variable.place()
            : service
                .attribute("image")
                .map(Located::place)
                .orElse(manifests.primary().source().whole());
    if (storage.loss() == App.Loss.FATAL) {
      verdict.wrong(place, message, help);
    } else {
      verdict.mild(place, message, help);
    }
  }

  /** True for files that say what runs; others are completed elsewhere. */
  static boolean isWhole(Resource service) {
    return service.attribute("image").isPresent()
        || service.attribute("runtime").isPresent() && service.attribute("name").isPresent();
  }
}
