package gen.rule.plan;

import gen.app.Variable;
import gen.check.Verdict;
import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.Setting;
import gen.validate.Check;
import gen.validate.Described;
import gen.validate.Release;

/** A text in place of an answer that people have given to the last release. */
final class AnswerReplaced implements Check.OfDescriptor {

  @Override
  public void judge(Described described, Verdict verdict) {
    described.before().ifPresent(before -> judge(described, before, verdict));
  }

  private static void judge(Described described, Release before, Verdict verdict) {
    for (Deployment now : described.deployments()) {
      for (Setting setting : now.bound("literal")) {
        boolean wasAsked =
            before
                .like(now)
                .flatMap(then -> then.setting(setting.name()))
                .filter(then -> then.binding() instanceof Binding.Prompted)
                .isPresent();
        if (wasAsked && now.platform().see().rereadsManifests()) {
          say(now, setting, verdict);
        }
      }
    }
  }

  private static void say(Deployment now, Setting setting, Verdict verdict) {
    verdict.doubtful(
        setting.variable().map(Variable::place).orElse(now.app().place("env")),
        "'%s' is now the text '%s' on %s; who typed something else before may find it replaced by an update"
            .formatted(setting.name(), setting.text(), now.platform().title()),
        "say in the release notes to write the old value down and to set it again after the update",
        "whether an update reaches installations in accounts of others");
  }
}
