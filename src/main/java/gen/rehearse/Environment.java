package gen.rehearse;

import gen.app.Piece;
import gen.app.References;
import gen.deployment.Binding;
import gen.verify.Located;
import gen.verify.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes the environment that a platform would give to an app, from what its manifests say.
 *
 * @param answers what somebody typed for the questions, by name
 */
record Environment(Runtime runtime, Tenant tenant, String database, Map<String, String> answers) {

  /** Variables by name, and the questions that nobody answered. */
  record Result(Map<String, String> variables, List<String> problems) {}

  /** The variables of a service. */
  Result of(Resource service) {
    Map<String, String> variables = new LinkedHashMap<>(runtime.variables(tenant));
    List<String> problems = new ArrayList<>();
    service.variables().forEach((name, found) -> put(name, found, variables, problems));
    // Texts may hold other variables, which are all known only now.
    service
        .variables()
        .forEach(
            (name, found) -> {
              if (found.value() instanceof Binding.Interpolated text) {
                variables.put(name, joined(text.pieces(), variables));
              }
            });
    return new Result(variables, problems);
  }

  private void put(
      String name, Located<Binding> found, Map<String, String> into, List<String> problems) {
    Binding binding = found.value();
    if (binding instanceof Binding.Literal literal) {
      into.put(name, literal.text());
    } else if (binding instanceof Binding.Reference reference) {
      if (reference.origin() == gen.platform.Platform.Reference.Origin.DATABASE
          && !reference.resource().equals(database)) {
        problems.add(
            name + " refers to the database '" + reference.resource() + "', which is not there");
      }
      into.put(name, value(reference.name(), into));
    } else if (binding instanceof Binding.Generated secret) {
      into.put(name, RandomText.of(secret.length(), secret.characters()));
    } else if (binding instanceof Binding.Given) {
      into.put(name, runtime.url(tenant));
    } else if (binding instanceof Binding.Prompted || binding instanceof Binding.Kept) {
      if (answers.containsKey(name)) {
        into.put(name, answers.get(name));
      } else {
        problems.add(name + " is asked for; answer it with --answer " + name + "=...");
      }
    }
  }

  private String joined(List<Piece> pieces, Map<String, String> variables) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(
          piece instanceof Piece.Reference reference
              ? value(reference.name(), variables)
              : ((Piece.Text) piece).text());
    }
    return text.toString();
  }

  private String value(String reference, Map<String, String> variables) {
    if (reference.startsWith(References.ENV)) {
      return variables.getOrDefault(reference.substring(References.ENV.length()), "");
    }
    return switch (reference) {
      case "postgres.host" -> tenant.host();
      case "postgres.port" -> String.valueOf(tenant.port());
      case "postgres.database" -> tenant.database();
      case "postgres.user" -> tenant.role();
      case "postgres.password" -> tenant.password();
      case "postgres.url" -> runtime.url(tenant);
      case "public.host" -> runtime.publicHost();
      case "public.url" -> "https://" + runtime.publicHost();
      default -> "";
    };
  }
}
