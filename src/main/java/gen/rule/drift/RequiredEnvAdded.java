package gen.rule.drift;

import gen.app.Variable;
import gen.check.Verdict;
import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.Setting;
import gen.platform.Platform.Button.Shape;
import gen.validate.Check;
import gen.validate.Described;
import gen.validate.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A variable that a person must give since the last release. Who has the app already is not asked:
 * buttons ask at the first installation only. Commands ask whenever they are run, updates included.
 */
final class RequiredEnvAdded implements Check.OfDescriptor {

  @Override
  public void judge(Described described, Verdict verdict) {
    described.before().ifPresent(before -> judge(described, before, verdict));
  }

  private static void judge(Described described, Release before, Verdict verdict) {
    for (Variable variable : described.app().variables()) {
      if (described.app().variable(variable.name()).filter(variable::equals).isEmpty()) {
        continue;
      }
      List<String> platforms = new ArrayList<>();
      for (Deployment now : described.deployments()) {
        if (isAsked(now, variable.name()) && isMissing(before.like(now), variable.name())) {
          platforms.add(now.platform().title());
        }
      }
      if (!platforms.isEmpty()) {
        verdict.wrong(
            variable.place(),
            "'%s' %s; who installed it before is not asked for it on %s"
                .formatted(variable.name(), change(variable, before), listed(platforms)),
            "give it a default that works, or write into the release notes and the page about"
                + " updates what to set");
      }
    }
  }

  /** True when a person has to give a value, and an update does not ask for it. */
  private static boolean isAsked(Deployment now, String name) {
    return now.setting(name)
        .filter(
            each ->
                each.binding() instanceof Binding.Manual
                    || each.binding() instanceof Binding.Prompted
                        && now.platform().button().shape() != Shape.COMMANDS
                        && isNeeded(each))
        .isPresent();
  }

  private static boolean isNeeded(Setting setting) {
    return setting.isRequired() && setting.preset().isEmpty();
  }

  /** True when who installed the app then may have no value for it. */
  private static boolean isMissing(Optional<Deployment> before, String name) {
    Optional<Setting> then = before.flatMap(each -> each.setting(name));
    return then.isEmpty()
        || then.get().binding() instanceof Binding.Adapted
        || then.get().binding() instanceof Binding.Prompted
            && !then.get().isRequired()
            && then.get().preset().isEmpty();
  }

  private static String change(Variable variable, Release before) {
    String tag = before.app().release();
    Optional<String> former =
        variable.formerNames().stream()
            .filter(name -> before.app().variable(name).isPresent())
            .findFirst();
    if (former.isPresent()) {
      return "was called '" + former.get() + "' in " + tag + ", and has to be given again";
    }
    return before.app().variable(variable.name()).isPresent()
        ? "could be left out in " + tag + ", and has to be given now"
        : "is new since " + tag + ", and has to be given";
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
