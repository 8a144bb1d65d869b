package gen.guide;

import gen.app.Docs;
import gen.install.ButtonLink;
import gen.install.Subject;
import gen.page.Block;
import gen.page.Words;
import java.util.List;

/** Says what maintainers set up so that people are led to the buttons. */
final class Signposts {

  private Signposts() {}

  /** That addresses of their own, at which presses are counted, have to lead on. */
  static List<Block> counted(Subject subject) {
    List<Words> addresses =
        ButtonLink.ledOn(subject.deployment()).stream().map(Words::code).toList();
    if (addresses.isEmpty()) {
      return List.of();
    }
    Words link = Words.code(subject.deployment().publication().link());
    return List.of(
        new Block.Paragraph(subject.say("publish.leads", "link", link)),
        new Block.Bullets(addresses));
  }

  /** Where the README shows the buttons. */
  static List<Block> readme(Subject subject) {
    return subject.app().docs().row() == Docs.Row.NONE
        ? List.of()
        : List.of(
            new Block.Paragraph(subject.say("publish.markersLead")),
            new Block.Listing("text", subject.sentences().texts().text("publish.markers").strip()));
  }
}
