package gen.install;

import gen.deployment.Deployment;
import gen.page.Block;
import gen.page.Flavor;
import gen.page.OwnWords;
import gen.page.Page;
import gen.page.Section;
import gen.page.Sentences;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes the page that installs an app on one platform. Its sections stand in the order in which a
 * reader needs them; one that has nothing to say is left out.
 */
public final class PlatformPageMaker {

  private static final List<Function<Subject, Section>> SECTIONS =
      List.of(
          BeforeSections::gain,
          BeforeSections::fit,
          BeforeSections::before,
          DeploySection::deploy,
          SignInSections::signIn,
          SignInSections::check,
          KeepSections::kept,
          SecretsSection::of,
          KeepSections::ownDatabase,
          KeepSections::domain,
          RunSections::limits,
          RunSections::update,
          RunSections::backup,
          RunSections::stop,
          AnswerSections::trouble,
          AnswerSections::settings,
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
   * The page of a deployment.
   *
   * @param manifests the folder of all manifests, as seen from the root of the repository
   */
  public Page page(Deployment deployment, String manifests) {
    Subject subject = subject(deployment, manifests);
    return new Page(
        "install-" + deployment.platform().id(),
        deployment.header(),
        subject.say("page.title"),
        Status.of(subject),
        SECTIONS.stream().map(section -> section.apply(subject)).toList(),
        AnswerSections.foot(subject));
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
