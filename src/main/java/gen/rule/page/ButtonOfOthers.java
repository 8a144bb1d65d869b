package gen.rule.page;

import gen.check.Verdict;
import gen.deployment.Deployment;
import gen.knowledge.ButtonForm.Status;
import gen.knowledge.ButtonForm.Use;
import gen.rule.shared.CodeSource;
import gen.rule.shared.InstallLink;
import gen.validate.Check;
import gen.validate.DocsPage;
import gen.validate.WholeRepository;
import java.util.Optional;

/** A button in a README that installs what belongs to somebody else. */
final class ButtonOfOthers implements Check.OfWhole {

  private static final String HELP = "write the address of your own, unless the other one is meant";

  @Override
  public void judge(WholeRepository whole, Verdict verdict) {
    String own =
        whole.repository().origin().map(CodeSource::of).map(CodeSource::repository).orElse("");
    for (DocsPage page : whole.pages()) {
      if (page.isReadme()) {
        repositories(page, own, verdict);
        templates(page, verdict);
      }
    }
  }

  /** Where a descriptor says what is right, another rule compares with it. */
  private static void repositories(DocsPage page, String own, Verdict verdict) {
    if (own.isEmpty() || !page.deployments().isEmpty()) {
      return;
    }
    for (InstallLink link : InstallLink.on(page)) {
      String found = link.source().repository();
      if (!found.isEmpty() && !owner(found).equals(owner(own))) {
        verdict.wrong(
            link.place(), "the button installs " + found + "; this is a checkout of " + own, HELP);
      }
    }
  }

  private static void templates(DocsPage page, Verdict verdict) {
    for (Use use : page.buttons()) {
      Optional<String> meant = template(page, use);
      String code = use.address().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
      if (use.form().status() == Status.LIVE
          && meant.filter(each -> !each.equals(code)).isPresent()) {
        verdict.wrong(
            page.source().place(use.start()),
            "the button installs the template '"
                + code
                + "'; the descriptor names '"
                + meant.get()
                + "'",
            HELP);
      }
    }
  }

  /** The template that the descriptor names for the platform of a button. */
  private static Optional<String> template(DocsPage page, Use use) {
    return page.deployments().stream()
        .filter(each -> each.platform().button().link().contains("<template>"))
        .filter(each -> isOf(each, use))
        .flatMap(each -> each.app().options(each.platform().id()).template().stream())
        .findFirst();
  }

  private static boolean isOf(Deployment deployment, Use use) {
    return deployment.platform().see().buttonForms().stream()
        .anyMatch(form -> form.form().equals(use.form().facts().form()));
  }

  private static String owner(String repository) {
    return repository.replaceFirst("/[^/]*$", "");
  }
}
