package gen.rule.database;

import gen.app.Expression;
import gen.check.Verdict;
import gen.deployment.Binding;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.regex.Pattern;

/** A service reaches its database over the open internet. */
final class DbHostPublic implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    manifests
        .knowledge()
        .platform()
        .see()
        .database()
        .publicAddress()
        .ifPresent(address -> judge(manifests, address, verdict));
  }

  private static void judge(Manifests manifests, Pattern address, Verdict verdict) {
    for (Resource resource : manifests.reading().resources()) {
      resource
          .variables()
          .forEach(
              (name, found) -> {
                if (address.matcher(text(found.value())).find()) {
                  verdict.wrong(
                      found.place(),
                      "'"
                          + name
                          + "' leads to the database over the open internet: slower, and the"
                          + " traffic is paid for",
                      "refer to the private address");
                }
              });
    }
  }

  private static String text(Binding binding) {
    if (binding instanceof Binding.Literal literal) {
      return literal.text();
    }
    if (binding instanceof Binding.Interpolated interpolated) {
      return new Expression(interpolated.pieces()).toString();
    }
    return binding instanceof Binding.Reference reference ? reference.token() : "";
  }
}
