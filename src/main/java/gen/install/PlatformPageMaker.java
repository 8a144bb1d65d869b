package gen.install;

import gen.deployment.Deployment;
import gen.page.Block;
import gen.page.Flavor;
import gen.page.OwnWords;
import gen.page.Page;
import gen.page.PlatformPage;
import gen.page.Section;
import gen.page.Sentences;
import gen.page.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes the two pages about an app on one platform. Their sections stand in the order in which a
 * reader needs them; one that has nothing to say is left out.
 */
public final class PlatformPageMaker {

  private static final List<Function<Subject, Section>> RUNNING =
      List.of(
          OwnDatabaseSection::of,
          DomainSection::of,
          UpdateSection::of,
          BackupSection::of,
          EndSection::of,
          LimitsSection::of,
          CostSection::of,
          SecretsSection::of,
          TroubleSection::ofRunning,
          SettingsSection::of,
          DoubtsSection::of);

  private final Sentences sentences;
  private final List<Trouble> troubles;
  private final OwnWords own;
  private final ButtonLink.Where where;

  /**
   * Makes pages in these sentences.
   *
   * @param troubles what can go wrong on any platform
   * @param own what the maintainers say in their own words
   * @param flavor the language in which they will be printed
   */
  public PlatformPageMaker(
      Sentences sentences, List<Trouble> troubles, OwnWords own, Flavor flavor) {
    this.sentences = sentences;
    this.troubles = troubles;
    this.own = own;
    this.where = ButtonLink.Where.on(flavor);
  }

  /**
   * The pages of a deployment.
   *
   * @param manifests the folder of all manifests, as seen from the root of the repository
   */
  public PlatformPages pages(Deployment deployment, String manifests) {
    Subject subject = subject(deployment, manifests);
    Page run = run(subject);
    return new PlatformPages(install(subject, run.sections()), run);
  }

  private static Page install(Subject subject, List<Section> next) {
    return new Page(
        PlatformPage.INSTALL.on(subject.platform().id()),
        subject.deployment().header(),
        subject.say("page.title"),
        InstallLead.of(subject),
        List.of(
            FirstSignInSection.of(subject),
            HaveSection.of(subject, next),
            TroubleSection.ofInstalling(subject)),
        Foot.ofInstalling(subject));
  }

  private static Page run(Subject subject) {
    return new Page(
        PlatformPage.RUN.on(subject.platform().id()),
        subject.deployment().header(),
        subject.say("run.title"),
        List.of(new Block.Paragraph(lead(subject))),
        RUNNING.stream().map(section -> section.apply(subject)).toList(),
        Foot.ofRunning(subject));
  }

  private static Words lead(Subject subject) {
    Words words = subject.say("run.lead");
    return subject.app().links().license().isEmpty()
        ? words
        : words.and(" ").and(subject.say("run.license"));
  }

  /** Parts of the page that pages written by hand can include, by name. */
  public Map<String, List<Block>> fragments(Deployment deployment, String manifests) {
    return PageParts.of(subject(deployment, manifests));
  }

  private Subject subject(Deployment deployment, String manifests) {
    Sentences known = sentences.knowing(Vocabulary.of(deployment));
    return new Subject(deployment, known, own, troubles, manifests, where);
  }
}
