package gen.rule.page;

import gen.app.App;
import gen.check.Verdict;
import gen.validate.Check;
import gen.validate.Described;

/** Whoever comes first is the administrator, though the app can be told who is. */
final class FirstAdminOpen implements Check.OfDescriptor {

  @Override
  public void judge(Described described, Verdict verdict) {
    App.Admin admin = described.app().admin();
    if (admin.firstVisitor()) {
      verdict.wrong(
          described.app().place("admin.firstVisitor"),
          admin.variables().isEmpty()
              ? "whoever opens the app first becomes its administrator"
              : "whoever opens the app first becomes its administrator, though "
                  + String.join(" and ", admin.variables())
                  + " could name one",
          admin.variables().isEmpty()
              ? "let the app take the first administrator from variables"
              : "set firstVisitor to false if they keep others out");
    }
  }
}
