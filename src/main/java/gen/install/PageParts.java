package gen.install;

import gen.deployment.Deployment.Way;
import gen.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Parts of a page, each so that it can stand on a page that is written by hand. */
final class PageParts {

  private PageParts() {}

  /** The parts by name. */
  static Map<String, List<Block>> of(Subject subject) {
    return new TreeMap<>(
        Map.of(
            "button", beginning(subject),
            "form", form(subject),
            "price", List.of(new Block.Bullets(CostLines.of(subject))),
            "troubleshooting", TroubleSection.all(subject)));
  }

  /** The button with what a press brings the app's makers, or the commands in its place. */
  private static List<Block> beginning(Subject subject) {
    List<Block> blocks = new ArrayList<>(ButtonOrCommands.of(subject));
    if (subject.deployment().way() == Way.COMMANDS) {
      blocks.addAll(Subject.steps(InstallLead.steps(subject)));
    }
    blocks.addAll(ButtonLink.disclosures(List.of(subject.deployment()), subject.sentences()));
    return blocks;
  }

  private static List<Block> form(Subject subject) {
    return subject.asked().isEmpty()
        ? List.of(new Block.Paragraph(subject.say("deploy.noForm")))
        : FormTable.of(subject);
  }
}
