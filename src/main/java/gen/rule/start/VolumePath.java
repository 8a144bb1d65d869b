package gen.rule.start;

import gen.app.App;
import gen.check.Verdict;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.Assignment;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.List;
import java.util.stream.Collectors;

/** The disk is mounted where the app does not write. */
final class VolumePath implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource resource : manifests.reading().resources()) {
      resource
          .attribute("disk")
          .filter(mount -> !mount.value().isBlank())
          .ifPresent(
              mount -> {
                told(manifests, resource, mount, verdict);
                if (resource.kind().equals("service")) {
                  declared(manifests, mount, verdict);
                }
              });
    }
  }

  private static void told(
      Manifests manifests, Resource resource, Located<String> mount, Verdict verdict) {
    for (Assignment told : Assignment.of(resource)) {
      Folder.of(told, manifests)
          .filter(folder -> folder.certain() && !folder.isOn(mount.value()))
          .ifPresent(
              folder ->
                  verdict.wrong(
                      told.place(),
                      "'"
                          + told.name()
                          + "' puts the database at "
                          + folder.path()
                          + "; the disk is mounted at "
                          + mount.value(),
                      "put it below " + mount.value()));
    }
  }

  private static void declared(Manifests manifests, Located<String> mount, Verdict verdict) {
    List<App.Storage> storage =
        manifests.deployment().map(decided -> decided.app().storage()).orElse(List.of());
    boolean fits =
        storage.stream()
            .anyMatch(
                each -> (each.path() + "/").startsWith(mount.value().replaceAll("/$", "") + "/"));
    if (!storage.isEmpty() && !fits) {
      verdict.wrong(
          mount.place(),
          "the disk is mounted at "
              + mount.value()
              + "; the app writes to "
              + storage.stream().map(App.Storage::path).collect(Collectors.joining(", ")),
          "mount it at " + storage.get(0).path());
    }
  }
}
