package gen.rule.page;

import gen.check.Verdict;
import gen.finding.Edit;
import gen.finding.Place;
import gen.knowledge.ButtonForm.Status;
import gen.knowledge.ButtonForm.Use;
import gen.validate.Check;
import gen.validate.DocsPage;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Buttons whose addresses have a form that is not served.
 *
 * @param wrong where such a form is in its life
 */
record ButtonForms(Set<Status> wrong) implements Check.OfPage {

  @Override
  public void judge(DocsPage page, Verdict verdict) {
    page.buttons().stream()
        .filter(use -> wrong.contains(use.form().status()))
        .forEach(use -> say(page, use, verdict));
  }

  private static void say(DocsPage page, Use use, Verdict verdict) {
    Place place = page.source().place(use.start());
    String message = use.form().facts().message().replace("{value}", use.address());
    String help = use.form().facts().help();
    String doubt = use.form().facts().doubt();
    if (use.form().status() == Status.OLDER) {
      verdict.noted(place, message + "; not certain: " + doubt, help);
    } else if (doubt.isEmpty()) {
      verdict.wrong(place, message, help, repair(page, use));
    } else {
      verdict.doubtful(place, message, help, doubt);
    }
  }

  private static List<Edit> repair(DocsPage page, Use use) {
    String successor = use.form().facts().successor();
    Matcher old = use.form().address().matcher(use.address());
    if (successor.isEmpty() || !old.find()) {
      return List.of();
    }
    String text = old.pattern().matcher(old.group()).replaceFirst(successor);
    return List.of(new Edit(page.source(), use.start(), use.start() + old.end(), text));
  }
}
