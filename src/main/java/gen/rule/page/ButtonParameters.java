package gen.rule.page;

import gen.check.Verdict;
import gen.knowledge.ButtonForm.Status;
import gen.knowledge.ButtonForm.Use;
import gen.validate.Check;
import gen.validate.DocsPage;
import java.util.List;

/** A parameter in the address of a button that the platform does not read. */
final class ButtonParameters implements Check.OfPage {

  @Override
  public void judge(DocsPage page, Verdict verdict) {
    for (Use use : page.buttons()) {
      List<String> read = use.form().facts().parameters();
      boolean known =
          use.form().status() == Status.LIVE
              && !read.isEmpty()
              && use.parameters().anyMatch(name -> name.matches(read.get(0)));
      use.parameters()
          .filter(name -> known && read.stream().noneMatch(name::matches))
          .findFirst()
          .ifPresent(
              name ->
                  verdict.wrong(
                      page.source().place(use.start()),
                      "'" + name + "' is no parameter of this button, so nobody reads it",
                      help(name, use)));
    }
  }

  private static String help(String name, Use use) {
    String branch = use.form().facts().help();
    return name.matches("branch|ref|revision") && !branch.isEmpty()
        ? branch
        : "take it out; the button reads " + use.form().facts().parameters().get(0);
  }
}
