package gen.deployment;

import gen.platform.Facts;
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

  private static final String FACTS = "button.terminal";

  /** The commands for this deployment; empty where its platform has none. */
  static Optional<Terminal> of(Deployment deployment) {
    Facts all = deployment.platform().see();
    if (!all.has(FACTS)) {
      return Optional.empty();
    }
    Facts facts = all.in(FACTS);
    boolean isAddressed = !deployment.addressed().isEmpty();
    return Optional.of(
        new Terminal(
            facts.text("commands").lines().flatMap(each -> lines(deployment, facts, each)).toList(),
            isAddressed ? List.of(named(deployment, facts.text("again"))) : List.of()));
  }

  /** One command for each variable where the line stands for them, otherwise the line. */
  private static Stream<String> lines(Deployment deployment, Facts facts, String line) {
    for (String kind : List.of("generated", "prompted")) {
      if (line.equals("<" + kind + ">")) {
        String command = named(deployment, facts.text(kind));
        return deployment.bound(kind).stream().map(setting -> of(setting, command));
      }
    }
    return Stream.of(named(deployment, line));
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
