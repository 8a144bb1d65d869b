package gen.rule;

import gen.app.Value;
import gen.app.Variable;
import gen.deployment.Binding;
import gen.finding.Nearest;
import gen.finding.Place;
import gen.validate.Check;
import gen.validate.Described;
import gen.validate.Manifests;
import gen.validate.Verdict;
import gen.verify.Resource;
import java.util.Optional;

/** A value that the app does not take, as its descriptor says. */
final class EnvEnumInvalid implements Check.OfManifests, Check.OfDescriptor {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    AppServices.in(manifests)
        .ifPresent(app -> app.services().forEach(each -> judge(app, each, verdict)));
  }

  private static void judge(AppServices app, Resource service, Verdict verdict) {
    service
        .variables()
        .forEach(
            (name, binding) -> {
              if (binding.value() instanceof Binding.Literal literal) {
                app.app()
                    .variable(name)
                    .ifPresent(each -> judge(each, literal.text(), binding.place(), verdict));
              }
            });
  }

  @Override
  public void judge(Described described, Verdict verdict) {
    for (Variable variable : described.app().variables()) {
      text(variable.value()).ifPresent(text -> judge(variable, text, variable.place(), verdict));
      variable
          .otherwise()
          .flatMap(EnvEnumInvalid::text)
          .ifPresent(text -> judge(variable, text, variable.place(), verdict));
    }
  }

  /** What a value is on every platform, where it is a text. */
  private static Optional<String> text(Value value) {
    if (value instanceof Value.Text text && text.expression().isText()) {
      return Optional.of(text.expression().asText());
    }
    return value instanceof Value.Prompt prompt
        ? Optional.of(prompt.preset()).filter(preset -> !preset.isEmpty())
        : Optional.empty();
  }

  private static void judge(Variable variable, String text, Place place, Verdict verdict) {
    if (!variable.accepted().takes(text)) {
      verdict.wrong(
          place,
          "'%s' is not a value that the app takes for %s; it takes %s"
              .formatted(text, variable.name(), variable.accepted().inWords()),
          Nearest.help(text, variable.accepted().words(), "write one of these"));
    }
  }
}
