package gen.rule.drift;

import gen.app.Accepted;
import gen.app.Value;
import gen.app.Variable;
import gen.check.Verdict;
import gen.deployment.Binding;
import gen.finding.Nearest;
import gen.finding.Place;
import gen.reading.Resource;
import gen.rule.shared.AppServices;
import gen.validate.Check;
import gen.validate.Described;
import gen.validate.Manifests;
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
                    .filter(each -> !text(each.value()).equals(Optional.of(literal.text())))
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
    judge(variable, variable.accepted(), new Told(text, place), verdict);
    if (variable.value() instanceof Value.Prompt prompt) {
      judge(variable, prompt.accepted(), new Told(text, place), verdict);
    }
  }

  private record Told(String text, Place place) {}

  private static void judge(Variable variable, Accepted accepted, Told told, Verdict verdict) {
    switch (accepted.fit(told.text())) {
      case DIFFERS ->
          verdict.wrong(
              told.place(),
              "'%s' is not a value that the app takes for %s; it takes %s"
                  .formatted(told.text(), variable.name(), accepted.inWords()),
              Nearest.help(
                  told.text(),
                  accepted.words(),
                  accepted.words().isEmpty() ? "write another one" : "write one of these"));
      case UNKNOWN ->
          verdict.mild(
              told.place(),
              "the pattern of %s takes too many steps to tell whether '%s' fits"
                  .formatted(variable.name(), told.text()),
              "write a pattern without a repetition in a repetition, such as (a+)+");
      default -> {}
    }
  }
}
