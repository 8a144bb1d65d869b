package gen.guide;

import gen.deployment.Deployment;
import gen.install.ButtonLink;
import gen.install.NewVariables;
import gen.install.Ranking;
import gen.install.Subject;
import gen.install.UpdateSection;
import gen.install.Vocabulary;
import gen.page.Block;
import gen.page.OwnWords;
import gen.page.Section;
import gen.page.Sentences;
import gen.page.Words;
import java.util.List;
import java.util.Map;

/** Makes the part of a release's notes that says how to update on each platform. */
public final class ReleaseNotesMaker {

  private final Sentences sentences;

  /** Makes notes in these sentences. */
  public ReleaseNotesMaker(Sentences sentences) {
    this.sentences = sentences;
  }

  /** The notes about these deployments of one app, at least one. */
  public Section section(List<Deployment> deployments) {
    List<Subject> subjects = Ranking.of(deployments).stream().map(this::subject).toList();
    Subject first = subjects.get(0);
    boolean isNew = subjects.stream().anyMatch(each -> !NewVariables.of(each).isEmpty());
    List<Block.Way> ways =
        subjects.stream()
            .map(each -> new Block.Way(Words.plain(each.platform().title()), way(each)))
            .toList();
    return first.section(
        "notes.title",
        List.of(
            new Block.Paragraph(first.say(isNew ? "notes.leadNew" : "notes.lead")),
            new Block.Choice(ways)));
  }

  /** Notes are about one release for good, so no macro stands for it. */
  private Subject subject(Deployment deployment) {
    Words tag = Words.plain(deployment.app().release());
    Sentences known = sentences.knowing(Vocabulary.of(deployment)).knowing(Map.of("tag", tag));
    return new Subject(deployment, known, OwnWords.NONE, List.of(), "", ButtonLink.Where.DOCS);
  }

  private static List<Block> way(Subject subject) {
    return UpdateSection.updating(subject, "notes.add");
  }
}
