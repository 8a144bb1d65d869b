package gen.rule.page;

import gen.app.App;
import gen.check.Verdict;
import gen.validate.Check;
import gen.validate.Described;

/** Every installation begins with the same login. */
final class DefaultCredentials implements Check.OfDescriptor {

  @Override
  public void judge(Described described, Verdict verdict) {
    App.Admin admin = described.app().admin();
    if (!admin.defaultLogin().isEmpty()) {
      verdict.wrong(
          described.app().place("admin.defaultLogin"),
          "everybody knows the login " + admin.defaultLogin() + ", with which the app begins",
          "let the app take the first login from a secret; until then the page demands to change"
              + " it");
    }
  }
}
