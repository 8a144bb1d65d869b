package gen.rule.drift;

import gen.app.App;
import gen.app.Service;
import gen.check.Verdict;
import gen.deployment.Deployment;
import gen.deployment.Disk;
import gen.deployment.ServicePart;
import gen.validate.Check;
import gen.validate.Described;
import java.util.Optional;

/**
 * A folder that is on the disk of those who have the app already, and that an update looks for at
 * another place of it, or nowhere.
 */
final class DiskMoved implements Check.OfDescriptor {

  @Override
  public void judge(Described described, Verdict verdict) {
    described
        .before()
        .ifPresent(
            before ->
                described
                    .deployments()
                    .forEach(now -> before.like(now).ifPresent(then -> judge(then, now, verdict))));
  }

  private static void judge(Deployment then, Deployment now, Verdict verdict) {
    for (ServicePart before : then.services()) {
      now.services().stream()
          .filter(part -> part.key().equals(before.key()))
          .filter(part -> before.disk().isPresent())
          .forEach(part -> judge(new Update(then, before, now, part), verdict));
    }
  }

  /** A service before and after. */
  private record Update(Deployment then, ServicePart was, Deployment now, ServicePart is) {}

  private static void judge(Update update, Verdict verdict) {
    Optional<Disk> disk = update.is().disk();
    for (Disk.Kept kept : update.was().disk().get().folders()) {
      Optional<App.Storage> same = same(kept.storage(), update.is().service());
      String before = within(update.was().disk().get(), kept.path());
      Optional<String> after =
          same.flatMap(each -> disk.flatMap(on -> on.placeOf(each).map(path -> within(on, path))));
      if (same.isPresent() && !after.equals(Optional.of(before))) {
        verdict.wrong(
            same.get().place(),
            "%s (%s) lay %s on the disk in %s, and %s; who installed it before does not find it on %s"
                .formatted(
                    kept.storage().path(),
                    kept.storage().holds(),
                    words(before),
                    update.then().app().release(),
                    after.map(place -> "lies " + words(place) + " now").orElse("is not kept now"),
                    update.now().platform().who()),
            "name the folders in the order of before, with new ones after them");
      }
    }
  }

  /** The folder of this path or variable in the newer descriptor. */
  private static Optional<App.Storage> same(App.Storage then, Service now) {
    return now.storage().stream()
        .filter(
            each ->
                each.path().equals(then.path())
                    || !each.variable().isEmpty() && each.variable().equals(then.variable()))
        .findFirst();
  }

  /** Where a path lies on the disk, wherever that is mounted. */
  private static String within(Disk disk, String path) {
    return path.substring(disk.path().length());
  }

  private static String words(String place) {
    return place.isEmpty() ? "at the top" : "in " + place.substring(1);
  }
}
