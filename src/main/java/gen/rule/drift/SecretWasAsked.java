package gen.rule.drift;

import gen.app.Variable;
import gen.check.Verdict;
import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.Recoding;
import gen.deployment.Setting;
import gen.validate.Check;
import gen.validate.Described;
import java.util.List;

/** A secret that people typed in the last release, and that the adapter would write from now on. */
final class SecretWasAsked implements Check.OfDescriptor {

  @Override
  public void judge(Described described, Verdict verdict) {
    described
        .before()
        .ifPresent(
            before ->
                described
                    .deployments()
                    .forEach(now -> before.like(now).ifPresent(then -> judge(then, now, verdict))));
  }

  private static void judge(Deployment then, Deployment now, Verdict verdict) {
    List<Recoding> recodings =
        now.services().stream()
            .flatMap(part -> part.adapter().stream())
            .flatMap(adapter -> adapter.recodings().stream())
            .distinct()
            .toList();
    for (Recoding each : recodings) {
      boolean asked =
          then.setting(each.name())
              .map(Setting::binding)
              .filter(Binding.Prompted.class::isInstance)
              .isPresent();
      if (asked) {
        Variable variable = now.app().variable(each.name()).orElseThrow();
        verdict.wrong(
            variable.place(),
            "'%s' was typed on %s in %s, and would be made and written as %s now"
                .formatted(each.name(), now.platform().who(), then.app().release(), each.to()),
            "write 'asked: true' under secret");
      }
    }
  }
}
