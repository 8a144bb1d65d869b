package gen.install;

import gen.app.App;
import gen.app.Docs;
import gen.page.Block;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How to see that an installation works. */
public final class Proof {

  private Proof() {}

  /** The one sight that tells people most; nothing where nobody says one. */
  static List<Block> inShort(Subject subject) {
    Docs.Check check = subject.app().docs().check();
    boolean isAtFirst = check.path().equals("/") && !check.expect().isEmpty();
    Optional<Words> works =
        isAtFirst
            ? Optional.of(subject.say("check.works", "expect", Words.plain(check.expect())))
            : sight(subject)
                .or(() -> health(subject))
                .map(proof -> subject.say("check.does", "proof", proof));
    return works.map(words -> List.<Block>of(new Block.Paragraph(words))).orElse(List.of());
  }

  /** Everything to look at, for those who answer for the installation. */
  public static List<Block> inFull(Subject subject) {
    List<Words> points = new ArrayList<>();
    sight(subject).ifPresent(points::add);
    health(subject).ifPresent(points::add);
    points.add(subject.say("check.lock"));
    return List.of(new Block.Bullets(points));
  }

  private static Optional<Words> sight(Subject subject) {
    App app = subject.app();
    String path = app.docs().check().path();
    Words expect = Words.plain(app.docs().check().expect());
    if (expect.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        path.equals("/")
            ? subject.say("check.openRoot", "expect", expect)
            : subject.say("check.open", Map.of("path", Words.code(path), "expect", expect)));
  }

  private static Optional<Words> health(Subject subject) {
    return subject
        .app()
        .web()
        .http()
        .health()
        .map(path -> subject.say("check.health", "path", Words.code(path)));
  }
}
