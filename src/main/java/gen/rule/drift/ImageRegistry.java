package gen.rule.drift;

import gen.app.ImageName;
import gen.app.Service;
import gen.check.Verdict;
import gen.validate.Check;
import gen.validate.Described;

/** An image on a registry that limits who pulls without an account. */
final class ImageRegistry implements Check.OfDescriptor {

  @Override
  public void judge(Described described, Verdict verdict) {
    for (Service service : described.app().services()) {
      if (ImageName.of(service.image().reference()).isOnDockerHub()) {
        judge(service, verdict);
      }
    }
  }

  private static void judge(Service service, Verdict verdict) {
    verdict.wrong(
        service.place("image.name"),
        "'"
            + service.image().name()
            + "' is pulled from Docker Hub, which limits pulls without an account",
        "publish it on a second registry too, such as ghcr.io, and name that one");
  }
}
