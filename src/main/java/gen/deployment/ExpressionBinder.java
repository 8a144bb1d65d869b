package gen.deployment;

import gen.app.Expression;
import gen.app.Piece;
import gen.app.References;
import gen.platform.Platform;
import java.util.List;
import java.util.Optional;

/**
 * Decides how a text with references gets its value: from the manifest where it can say it, from
 * the adapter where it cannot.
 *
 * @param settings what has been decided for other variables
 */
record ExpressionBinder(Platform platform, Tokens tokens, List<Setting> settings) {

  /** The binding of a variable of this name; empty when the platform cannot make the value. */
  Optional<Binding> binding(String name, Expression expression) {
    Optional<Binding> written = written(name, expression);
    ReservedNames reserved = new ReservedNames(platform);
    boolean isGiven = written.filter(Binding.Given.class::isInstance).isPresent();
    boolean isMade =
        reserved.hold(name, tokens.names().app().redis().isPresent())
            && !isGiven
            && reserved.mayBeMade(name, expression.pieces());
    return isMade ? adapted(expression).or(() -> written) : written;
  }

  private Optional<Binding> written(String name, Expression expression) {
    if (expression.isText()) {
      return Optional.of(new Binding.Literal(expression.asText()));
    }
    List<Piece> pieces = expression.pieces();
    if (pieces.size() == 1 && pieces.get(0) instanceof Piece.Reference reference) {
      Optional<Binding> single = single(name, reference);
      if (single.isPresent()) {
        return single;
      }
    }
    if (platform.references().composes()
        && expression.references().allMatch(tokens::canCompose)
        && (!Parameters.areIn(pieces) || tokens.find("postgres.url").plainUrl())) {
      return Optional.of(tokens.interpolated(Parameters.first(pieces)));
    }
    return adapted(expression);
  }

  /** A value that is one reference and nothing else. */
  private Optional<Binding> single(String name, Piece.Reference reference) {
    Platform.Reference known = tokens.find(reference.name());
    if (known == null || !reference.isPlain() && !known.urlSafe()) {
      return Optional.empty();
    }
    return switch (known.origin()) {
      case DATABASE, CACHE, SERVICE -> Optional.of(tokens.reference(reference.name(), known));
      case GIVEN -> given(name, reference.name(), known);
      case RUNTIME, CONSTANT -> Optional.empty();
    };
  }

  /** The platform sets one variable of its own, or one whose name we choose, once. */
  private Optional<Binding> given(String name, String reference, Platform.Reference known) {
    boolean free =
        known.token().equals("*")
            && settings.stream().noneMatch(setting -> setting.isGiven(reference));
    return free || known.token().equals(name)
        ? Optional.of(new Binding.Given(reference))
        : Optional.empty();
  }

  private Optional<Binding> adapted(Expression expression) {
    boolean possible =
        platform.adapter().isPresent() && expression.references().allMatch(this::isAtRuntime);
    return possible
        ? Optional.of(new Binding.Adapted(Parameters.opened(expression.pieces())))
        : Optional.empty();
  }

  /** Only parts of the URL of a store can be encoded or escaped by the adapter. */
  private boolean isAtRuntime(Piece.Reference reference) {
    String name = reference.name();
    if (References.isStore(name)) {
      return reference.isPlain() || !name.endsWith(".url");
    }
    Platform.Reference known = platform.references().values().get(name);
    boolean isKnown =
        name.startsWith(References.ENV) || known != null && !known.runtime().isEmpty();
    return isKnown && reference.isPlain();
  }
}
