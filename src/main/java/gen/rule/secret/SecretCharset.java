package gen.rule.secret;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;
import java.util.regex.Pattern;

/** A secret is made of characters that mean something elsewhere. */
final class SecretCharset implements Check.OfManifests {

  private static final Pattern TELLING = Pattern.compile("[$#%&()!\\\\\"'`\\s]");

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    for (Resource resource : manifests.reading().resources()) {
      resource
          .variables()
          .forEach(
              (name, found) -> {
                if (found.value() instanceof Binding.Generated made
                    && TELLING.matcher(made.characters()).find()) {
                  verdict.wrong(
                      found.place(),
                      "'"
                          + name
                          + "' may hold characters such as $ and #, which .env files, shells"
                          + " and some dashboards change",
                      "use letters, digits, - and _, and more of them");
                }
              });
    }
  }
}
