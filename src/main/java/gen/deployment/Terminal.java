package gen.deployment;

import gen.platform.TerminalFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people type in a terminal where a button needs a template that nobody has made yet.
 *
 * @param lines commands from the folder of the files to the first deployment
 * @param again commands after which the app knows its address; none where it does not use it
 */
public record Terminal(List<String> lines, List<String> again) {

  /** The commands for this deployment; empty where its platform has none. */
  static Optional<Terminal> of(Deployment deployment) {
    return deployment.platform().see().terminal().map(facts -> of(deployment, facts));
  }

  private static Terminal of(Deployment deployment, TerminalFacts facts) {
    boolean isAddressed = !deployment.addressed().isEmpty();
    return new Terminal(
        facts.commands().lines().flatMap(each -> lines(deployment, facts, each)).toList(),
        isAddressed ? List.of(named(deployment, facts.again())) : List.of());
  }

  /** One command for each variable where the line stands for them, otherwise the line. */
  private static Stream<String> lines(Deployment deployment, TerminalFacts facts, String line) {
    return switch (line) {
      case "<generated>" -> lines(deployment, "generated", facts.generated());
      case "<stores>" -> stores(deployment, facts);
      case "<prompted>" -> lines(deployment, "prompted", facts.prompted());
      default -> Stream.of(named(deployment, line));
    };
  }

  private static Stream<String> lines(Deployment deployment, String kind, String line) {
    String command = named(deployment, line);
    return deployment.bound(kind).stream().map(setting -> of(setting, command));
  }

  /** The commands for each store that is run from an image. */
  private static Stream<String> stores(Deployment deployment, TerminalFacts facts) {
    return deployment.stores().stream()
        .filter(store -> store.server().isPresent())
        .flatMap(store -> facts.store().map(line -> of(store, line)));
  }

  private static String of(StorePart store, String line) {
    String password = store.server().orElseThrow().password();
    return filled(line, Map.of("store", store.name(), "password", password));
  }

  private static String named(Deployment deployment, String line) {
    return filled(
        line,
        Map.of(
            "service", deployment.web().name(),
            "port", String.valueOf(deployment.web().port())));
  }

  private static String of(Setting setting, String command) {
    String named = filled(command, Map.of("name", setting.name()));
    return setting.binding() instanceof Binding.Generated secret
        ? filled(
            named,
            Map.of("length", String.valueOf(secret.length()), "characters", secret.characters()))
        : named;
  }

  private static String filled(String line, Map<String, String> words) {
    String filled = line;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace("<" + word.getKey() + ">", word.getValue());
    }
    return filled;
  }
}
