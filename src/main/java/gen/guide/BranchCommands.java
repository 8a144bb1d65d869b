package gen.guide;

import gen.deployment.Publication;
import gen.document.Quoting;
import gen.install.Subject;
import gen.page.Block;
import gen.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Says how the files of a deployment come to the root of the branch that its button names.
 *
 * <p>The commands make one commit of the folder as it was committed, on top of what the branch
 * holds. So the branch holds exactly these files, nothing is pushed by force, and no history is
 * rewritten.
 */
record BranchCommands(Subject subject) {

  List<Block> blocks() {
    Publication publication = subject.deployment().publication();
    if (publication.repository().isEmpty()) {
      return List.of(
          new Block.Paragraph(
              subject.say(
                  "publish.noRepository", "key", ChecklistMaker.key(subject, "repository"))));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            subject.say("publish.fill", "branch", Words.plain(publication.branch()))));
    subject
        .lines(subject.told().publish())
        .forEach(words -> blocks.add(new Block.Paragraph(words)));
    blocks.add(
        new Block.Paragraph(
            subject.say(
                isOwn() ? "publish.run" : "publish.runElsewhere",
                Map.of(
                    "repository",
                    Words.link(publication.repository(), publication.repository())))));
    blocks.add(new Block.Listing("sh", commands(publication)));
    return blocks;
  }

  private boolean isOwn() {
    String own = subject.app().links().repository();
    return own.equals(subject.deployment().publication().repository());
  }

  private String commands(Publication publication) {
    String folder = subject.manifests() + "/" + subject.deployment().folder();
    String message = subject.app().id() + " " + subject.app().release();
    return subject
        .sentences()
        .texts()
        .text("publish.push")
        .strip()
        .replace("<remote>", isOwn() ? "origin" : Quoting.shell(publication.repository()))
        .replace("<branch>", publication.branch())
        .replace("<tree>", Quoting.shell("HEAD:" + folder))
        .replace("<message>", message);
  }
}
