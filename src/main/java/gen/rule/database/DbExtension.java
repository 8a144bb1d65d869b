package gen.rule.database;

import gen.check.Verdict;
import gen.deployment.Deployment;
import gen.platform.LeftOut;
import gen.validate.Check;
import gen.validate.Described;
import java.util.List;

/** The app creates an extension where only a person can. */
final class DbExtension implements Check.OfDescriptor {

  @Override
  public void judge(Described described, Verdict verdict) {
    List<String> wanted = described.app().database().extensions();
    for (Deployment decided : described.deployments()) {
      if (!wanted.isEmpty() && decided.platform().see().database().needsPersonForExtensions()) {
        verdict.wrong(
            described.app().place("postgres.extensions"),
            "on "
                + decided.platform().who()
                + " the app cannot create "
                + String.join(", ", wanted)
                + "; a person has to turn it on beforehand",
            LeftOut.or("say so under notes", decided.platform()));
      }
    }
  }
}
