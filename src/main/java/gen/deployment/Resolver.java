package gen.deployment;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import gen.app.Expression;
import gen.app.Piece;
import gen.app.References;
import gen.app.Value;
import gen.app.Variable;
import gen.platform.Platform;
import gen.platform.RedisRule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces what is already known in an expression: constants of the platform and of the instance,
 * and other variables of the app.
 *
 * @param tokens the platform's words, for one service
 * @param tls how that service connects to the database
 * @param variables those that are set on this platform
 */
record Resolver(Tokens tokens, TlsChooser tls, List<Variable> variables) {

  /** What a Redis without a password does not have. */
  private static final Set<String> LOGIN = Set.of("redis.user", "redis.password");

  private static final String HEALTH_HOST = "platform.healthCheckHost";

  /**
   * The pieces that are left when all that is known has been put in.
   *
   * @return empty when the platform lacks a reference; its name is what {@link #missing} gives
   */
  Optional<Expression> resolve(Expression expression) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : expression.pieces()) {
      if (!(piece instanceof Piece.Reference reference)) {
        pieces.add(piece);
        continue;
      }
      Optional<List<Piece>> known = resolve(reference);
      if (known.isEmpty()) {
        return Optional.empty();
      }
      pieces.addAll(known.get());
    }
    return Optional.of(new Expression(pieces));
  }

  /** The items that are left, joined. An absent health-check host is left out. */
  Optional<Expression> resolve(Value.Joined list) {
    List<Piece> pieces = new ArrayList<>();
    for (Expression item : list.items()) {
      if (isAbsentHealthHost(item)) {
        continue;
      }
      Optional<Expression> resolved = resolve(item);
      if (resolved.isEmpty()) {
        return Optional.empty();
      }
      if (!pieces.isEmpty()) {
        pieces.add(new Piece.Text(list.separator()));
      }
      pieces.addAll(resolved.get().pieces());
    }
    return Optional.of(new Expression(pieces));
  }

  /** The references of a value that this platform lacks. */
  List<String> missing(Value value) {
    List<Expression> expressions =
        value instanceof Value.Text text
            ? List.of(text.expression())
            : value instanceof Value.Joined list ? list.items() : List.of();
    return expressions.stream()
        .flatMap(Expression::references)
        .filter(reference -> resolve(reference).isEmpty())
        .map(Piece.Reference::name)
        .distinct()
        .toList();
  }

  private boolean isAbsentHealthHost(Expression item) {
    return platform().references().values().get(HEALTH_HOST) == null
        && item.references().anyMatch(reference -> reference.name().equals(HEALTH_HOST));
  }

  /** The platform whose words these are. */
  Platform platform() {
    return tokens.platform();
  }

  private Optional<List<Piece>> resolve(Piece.Reference reference) {
    String name = reference.name();
    if (name.startsWith(References.ENV)) {
      return variable(reference);
    }
    Optional<String> known = known(name);
    if (known.isPresent()) {
      String text =
          switch (reference.form()) {
            case PLAIN, QUERY -> known.get();
            case URLENCODE -> encode(known.get());
            case JSON -> new String(JsonStringEncoder.getInstance().quoteAsString(known.get()));
          };
      return Optional.of(List.of(new Piece.Text(text)));
    }
    boolean listed = tokens.find(name) != null;
    if (name.equals(TlsChooser.REFERENCE)) {
      boolean works = tls.mode().isPresent();
      return works && isDerived(name) ? Optional.of(List.of(reference)) : Optional.empty();
    }
    return listed || isDerived(name) ? Optional.of(List.of(reference)) : Optional.empty();
  }

  private Optional<String> known(String name) {
    if (name.equals(TlsChooser.REFERENCE) && tokens.find(name) != null) {
      return tls.word();
    }
    Platform.Reference listed = tokens.find(name);
    if (listed != null && listed.origin() == Platform.Reference.Origin.CONSTANT) {
      return Optional.of(listed.token());
    }
    return Optional.ofNullable(
            Map.of(
                    "platform.id", platform().id(),
                    "instance.name", tokens.names().base(),
                    "port", String.valueOf(tokens.service().http().port()))
                .get(name))
        .filter(text -> !(name.equals("port") && platform().port().dictated()));
  }

  /** True for parts that the adapter can take out of the URL of a store. */
  private boolean isDerived(String name) {
    return References.isStore(name)
        && platform().adapter().isPresent()
        && platform().references().values().containsKey(url(name))
        && (!LOGIN.contains(name)
            || platform().redis().flatMap(RedisRule::hasPassword).orElse(false));
  }

  /** The reference to the URL that has this part. */
  private static String url(String part) {
    return part.substring(0, part.indexOf('.')) + ".url";
  }

  /** A variable that is a text is put in as text; any other one stays a reference to it. */
  private Optional<List<Piece>> variable(Piece.Reference reference) {
    String name = reference.name().substring(References.ENV.length());
    Optional<Variable> chosen =
        variables.stream().filter(each -> each.name().equals(name)).findFirst();
    if (chosen.isEmpty() || chosen.get().value() instanceof Value.Omitted) {
      return Optional.of(List.of());
    }
    Variable variable = chosen.get();
    Optional<Expression> inner = Optional.empty();
    if (variable.value() instanceof Value.Text text && reference.isPlain()) {
      inner = resolve(text.expression());
    } else if (variable.value() instanceof Value.Joined list && reference.isPlain()) {
      inner = resolve(list);
    } else {
      return Optional.of(List.of(reference));
    }
    return inner.map(Expression::pieces);
  }

  /** Percent-encodes everything but RFC 3986's unreserved characters. */
  static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (each & 0xFF);
      if (character < 0x80
          && (Character.isLetterOrDigit(character) || "-._~".indexOf(character) >= 0)) {
        encoded.append(character);
      } else {
        encoded.append('%').append(String.format("%02X", each & 0xFF));
      }
    }
    return encoded.toString();
  }
}
