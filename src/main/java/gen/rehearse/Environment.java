package gen.rehearse;

import gen.app.Piece;
import gen.app.References;
import gen.deployment.Binding;
import gen.platform.Platform;
import gen.reading.Located;
import gen.reading.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
   * @param ofDatabase the names of variables with something in them that the database hands over
   * @param secrets the texts that nobody may see
   * @param problems references that lead nowhere, and questions that nobody answered
   */
  record Result(
      Map<String, String> variables,
      Set<String> ofDatabase,
      List<String> secrets,
      List<String> problems) {}

  /** The variables of a service. */
  Result of(Resource service) {
    Result result =
        new Result(
            new LinkedHashMap<>(runtime.variables(tenant)),
            runtime.variablesOfDatabase(),
            new ArrayList<>(List.of(tenant.password(), Tenant.encoded(tenant.password()))),
            new ArrayList<>());
    boolean named = isNamed(service);
    answers.keySet().stream()
        .filter(name -> !service.variables().containsKey(name))
        .map(name -> "--answer " + name + ": the manifests have no variable of this name")
        .forEach(result.problems()::add);
    service.variables().forEach((name, found) -> note(name, found.value(), result.ofDatabase()));
    service.variables().forEach((name, found) -> put(name, found.value(), named, result));
    // Texts may hold other variables, which are all known only now.
    service
        .variables()
        .forEach(
            (name, found) -> {
              if (found.value() instanceof Binding.Interpolated text) {
                result.variables().put(name, joined(text.pieces(), result.variables()));
              }
            });
    return result;
  }

  /** True where references name the database that they mean. */
  private static boolean isNamed(Resource service) {
    return service.variables().values().stream()
        .map(Located::value)
        .anyMatch(
            binding ->
                binding instanceof Binding.Reference reference
                    && reference.origin() == Platform.Reference.Origin.DATABASE
                    && !reference.resource().isEmpty());
  }

  private static void note(String name, Binding binding, Set<String> ofDatabase) {
    boolean is =
        binding instanceof Binding.Reference reference && References.isDatabase(reference.name())
            || binding instanceof Binding.Given given && References.isDatabase(given.name())
            || binding instanceof Binding.Interpolated text
                && text.pieces().stream().anyMatch(Environment::isOfDatabase);
    if (is) {
      ofDatabase.add(name);
    }
  }

  private static boolean isOfDatabase(Piece piece) {
    return piece instanceof Piece.Reference reference && References.isDatabase(reference.name());
  }

  private void put(String name, Binding binding, boolean named, Result into) {
    if (binding instanceof Binding.Literal literal) {
      into.variables().put(name, answers.getOrDefault(name, literal.text()));
    } else if (binding instanceof Binding.Reference reference) {
      problem(name, reference, named).ifPresent(into.problems()::add);
      into.variables().put(name, value(reference.name(), into.variables()));
    } else if (binding instanceof Binding.Generated secret) {
      String text = runtime.secret(secret.length(), secret.characters());
      into.variables().put(name, text);
      into.secrets().add(text);
    } else if (binding instanceof Binding.Given) {
      into.variables().put(name, runtime.url(tenant));
    } else if (binding instanceof Binding.Prompted field) {
      answer(name, field.preset(), into);
    } else if (binding instanceof Binding.Kept) {
      answer(name, "", into);
    }
  }

  /** What was answered, or what the field holds when nobody types anything. */
  private void answer(String name, String preset, Result into) {
    String text = answers.getOrDefault(name, preset);
    into.variables().put(name, text);
    if (text.isEmpty() && !answers.containsKey(name)) {
      into.problems().add(name + " is asked for; answer it with --answer " + name + "=...");
    }
  }

  /** A reference has to lead to something that is there. */
  private Optional<String> problem(String name, Binding.Reference reference, boolean named) {
    boolean ofDatabase = reference.origin() == Platform.Reference.Origin.DATABASE;
    String there = ofDatabase ? database : runtime.service();
    if (ofDatabase && reference.resource().isEmpty() && named) {
      return Optional.of(name + " refers to no database by name");
    }
    if (!References.isKnown(reference.name())) {
      return Optional.of(
          name + " takes '" + reference.token() + "', which the platform does not have");
    }
    return reference.resource().isEmpty() || reference.resource().equals(there)
        ? Optional.empty()
        : Optional.of(name + " refers to '" + reference.resource() + "', which is not there");
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
