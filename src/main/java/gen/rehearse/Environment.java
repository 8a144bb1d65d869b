package gen.rehearse;

import gen.app.Piece;
import gen.app.References;
import gen.deployment.Binding;
import gen.platform.Platform;
import gen.verify.Located;
import gen.verify.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Computes the environment that a platform would give to an app, from what its manifests say.
 *
 * @param answers what somebody typed for the questions, by name
 */
record Environment(
    PlatformRuntime runtime, Tenant tenant, String database, Map<String, String> answers) {

  /**
   * What was computed.
   *
   * @param secrets the texts that nobody may see
   * @param problems references that lead nowhere, and questions that nobody answered
   */
  record Result(Map<String, String> variables, List<String> secrets, List<String> problems) {}

  /** The variables of a service. */
  Result of(Resource service) {
    Map<String, String> variables = new LinkedHashMap<>(runtime.variables(tenant));
    List<String> secrets =
        new ArrayList<>(List.of(tenant.password(), Tenant.encoded(tenant.password())));
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
    service
        .variables()
        .forEach(
            (name, found) -> {
              if (found.value() instanceof Binding.Generated) {
                secrets.add(variables.get(name));
              }
            });
    return new Result(variables, secrets, problems);
  }

  private void put(
      String name, Located<Binding> found, Map<String, String> into, List<String> problems) {
    Binding binding = found.value();
    if (binding instanceof Binding.Literal literal) {
      into.put(name, literal.text());
    } else if (binding instanceof Binding.Reference reference) {
      problem(name, reference).ifPresent(problems::add);
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

  /** A reference has to lead to something that is there. */
  private Optional<String> problem(String name, Binding.Reference reference) {
    boolean ofDatabase = reference.origin() == Platform.Reference.Origin.DATABASE;
    String there = ofDatabase ? database : runtime.service();
    if (!reference.resource().isEmpty() && !reference.resource().equals(there)) {
      return Optional.of(name + " refers to '" + reference.resource() + "', which is not there");
    }
    return References.isKnown(reference.name())
        ? Optional.empty()
        : Optional.of(
            name + " takes '" + reference.token() + "', which the platform does not have");
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
