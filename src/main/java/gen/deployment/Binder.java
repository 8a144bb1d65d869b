package gen.deployment;

import gen.app.Piece;
import gen.app.Value;
import gen.app.Variable;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.LeftOut;
import gen.platform.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decides for each variable of an app how it gets its value on one platform. */
final class Binder {

  private final Resolver resolver;
  private final Platform platform;
  private final Tokens tokens;
  private final ExpressionBinder expressions;
  private final List<Finding> findings;
  private final List<Setting> settings = new ArrayList<>();

  Binder(Resolver resolver, List<Finding> findings) {
    this.resolver = resolver;
    this.platform = resolver.platform();
    this.tokens = resolver.tokens();
    this.findings = findings;
    this.expressions = new ExpressionBinder(platform, tokens, settings);
  }

  /** The settings of all variables that are set on this platform, in the descriptor's order. */
  List<Setting> bind() {
    resolver.variables().forEach(this::bind);
    return settings;
  }

  private void bind(Variable variable) {
    Optional<Binding> binding = bind(variable, variable.value());
    if (binding.isEmpty() && variable.otherwise().isPresent()) {
      binding = bind(variable, variable.otherwise().get());
    }
    if (binding.isPresent()) {
      refuseMeaning(variable, binding.get());
      add(variable, binding.get());
      return;
    }
    Value blamed = variable.otherwise().orElse(variable.value());
    if (blamed instanceof Value.Omitted) {
      return;
    }
    findings.add(new Shortage(resolver, platform).of(variable));
  }

  private Optional<Binding> bind(Variable variable, Value value) {
    if (value instanceof Value.Text text) {
      return resolver
          .resolve(text.expression())
          .flatMap(e -> expressions.binding(variable.name(), e));
    }
    if (value instanceof Value.Joined list) {
      return resolver.resolve(list).flatMap(e -> expressions.binding(variable.name(), e));
    }
    if (value instanceof Value.Secret secret) {
      return Optional.of(secret(variable, secret));
    }
    if (value instanceof Value.Prompt prompt) {
      return Optional.of(prompted(prompt));
    }
    return value instanceof Value.Manual manual
        ? Optional.of(new Binding.Manual(manual.instruction()))
        : Optional.empty();
  }

  /**
   * A question, unless its field could not hold the text that is there if nothing is typed: then
   * that text is set. What is secret is the same for everybody nowhere.
   */
  private Binding prompted(Value.Prompt prompt) {
    boolean shown = platform.see().prompts().showsPreset();
    return shown || prompt.secret() || prompt.preset().isEmpty()
        ? new Binding.Prompted(shown ? prompt.preset() : "")
        : new Binding.Literal(prompt.preset());
  }

  /** A text that the platform would take for a reference would not arrive as it is. */
  private void refuseMeaning(Variable variable, Binding binding) {
    Optional<Pattern> meaning = platform.references().meaning();
    boolean isMeant =
        meaning.isPresent()
            && texts(variable, binding).anyMatch(text -> meaning.get().matcher(text).find());
    if (isMeant) {
      findings.add(
          Code.TEXT_HAS_MEANING.at(
              variable.place(),
              platform.who() + " would replace a part of the text of '" + variable.name() + "'",
              LeftOut.or("write the text in another way", platform)));
    }
  }

  /** The texts that a manifest holds for a variable. */
  private static Stream<String> texts(Variable variable, Binding binding) {
    if (binding instanceof Binding.Literal literal) {
      return Stream.of(literal.text());
    }
    if (binding instanceof Binding.Interpolated interpolated) {
      return interpolated.pieces().stream()
          .filter(Piece.Text.class::isInstance)
          .map(piece -> ((Piece.Text) piece).text());
    }
    return variable.value() instanceof Value.Prompt prompt
        ? Stream.of(prompt.preset())
        : Stream.empty();
  }

  private Binding secret(Variable variable, Value.Secret secret) {
    Platform.SecretRule rule = platform.secrets();
    if (rule.free()) {
      return new Binding.Generated(secret.length(), secret.alphabet().characters());
    }
    boolean fits = secret.min() <= rule.length() && rule.length() <= secret.max();
    if (fits && secret.alphabet().accepts(rule.alphabet())) {
      return new Binding.Generated(rule.length(), rule.alphabet().characters());
    }
    return new Binding.Prompted("");
  }

  private void add(Variable variable, Binding binding) {
    settings.add(
        new Setting(
            variable.name(),
            binding,
            tokens.text(binding),
            variable.description(),
            Optional.of(variable)));
    if (binding instanceof Binding.Manual manual) {
      findings.add(
          Code.MANUAL_STEP.at(
              variable.place(),
              platform.who() + " cannot set '" + variable.name() + "'; the page asks for it",
              manual.instruction()));
    }
  }
}
