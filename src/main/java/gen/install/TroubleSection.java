package gen.install;

import gen.page.Block;
import gen.page.Section;
import gen.page.Sentences;
import gen.page.Words;
import gen.platform.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What may go wrong with this app on this platform, by what people see. */
final class TroubleSection {

  private TroubleSection() {}

  /** Where to look, what may be seen until the app runs, and whom to ask. */
  static Section ofInstalling(Subject subject) {
    List<Block> blocks = new ArrayList<>(subject.steps("trouble.read", Task.READ_LOG));
    blocks.addAll(cases(subject, false));
    blocks.add(
        new Block.Folded(
            subject.say("trouble.else"),
            Subject.all(
                subject.steps("trouble.restart", Task.RESTART),
                List.of(new Block.Paragraph(help(subject))))));
    return subject.section("trouble.title", blocks);
  }

  /** What may be seen once the app runs. */
  static Section ofRunning(Subject subject) {
    return subject.section("trouble.later", cases(subject, true));
  }

  /** All of them, for a page that is written by hand. */
  static List<Block> all(Subject subject) {
    return Subject.all(cases(subject, false), cases(subject, true));
  }

  /** Each trouble folded under what people see, those of the platform first. */
  private static List<Block> cases(Subject subject, boolean isLater) {
    return Stream.concat(Trouble.of(subject.facts().fields()).stream(), subject.troubles().stream())
        .filter(trouble -> trouble.occasion().isFor(subject.deployment()))
        .filter(trouble -> trouble.occasion().isLater() == isLater)
        .map(trouble -> folded(subject, trouble))
        .toList();
  }

  private static Block folded(Subject subject, Trouble trouble) {
    Sentences sentences = Trouble.filling(subject, trouble.occasion());
    Words cause = sentences.fill(trouble.cause());
    Words remedy = sentences.fill(trouble.remedyFor(subject.app()));
    return new Block.Folded(
        subject.marked(sentences.fill(trouble.see()), trouble.origin().isCertain()),
        List.of(new Block.Paragraph(cause.and(" ").and(remedy))));
  }

  private static Words help(Subject subject) {
    Words share = subject.say("trouble.share");
    return subject.app().links().repository().isEmpty()
        ? share
        : subject.say("trouble.ask").and(" ").and(share);
  }
}
