package gen.install;

import gen.page.Block;
import gen.page.Section;
import gen.page.Words;
import gen.platform.Task;
import java.util.ArrayList;
import java.util.List;

/** How a new release is had. */
public final class UpdateSection {

  private UpdateSection() {}

  /** The steps, and where to read what is new. */
  static Section of(Subject subject) {
    List<Block> blocks = new ArrayList<>(updating(subject, "update.add"));
    if (!subject.app().links().releases().isEmpty()) {
      Words site = Citation.site(subject.app().links().releases());
      blocks.add(new Block.Paragraph(subject.say("update.news", "site", site)));
    }
    return subject.section("update.title", blocks);
  }

  /**
   * How a new release is had, on the page or in the notes of the release.
   *
   * @param add the sentence that says to add new variables
   */
  public static List<Block> updating(Subject subject, String add) {
    List<Block> blocks = new ArrayList<>();
    if (subject.told().updates().isSaid()) {
      blocks.add(new Block.Paragraph(subject.line(subject.told().updates())));
    }
    List<Words> added = NewVariables.of(subject);
    if (!added.isEmpty()) {
      blocks.add(new Block.Bullets(added));
      blocks.add(new Block.Paragraph(subject.say(add)));
      blocks.addAll(subject.steps(Task.CHANGE_VARIABLE));
      blocks.add(new Block.Paragraph(subject.say("update.then")));
    }
    blocks.addAll(subject.steps(Task.UPDATE));
    return blocks;
  }
}
