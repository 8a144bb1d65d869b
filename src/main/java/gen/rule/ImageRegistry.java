package gen.rule;

import gen.app.Image;
import gen.app.ImageName;
import gen.validate.Check;
import gen.validate.Described;
import gen.validate.Verdict;

/** An image on a registry that limits who pulls without an account. */
final class ImageRegistry implements Check.OfDescriptor {

  @Override
  public void judge(Described described, Verdict verdict) {
    Image image = described.app().web().image();
    if (ImageName.of(image.reference()).isOnDockerHub()) {
      verdict.wrong(
          described.app().place("image.name"),
          "'" + image.name() + "' is pulled from Docker Hub, which limits pulls without an account",
          "publish it on a second registry too, such as ghcr.io, and name that one");
    }
  }
}
