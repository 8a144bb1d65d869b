package gen.install;

import gen.deployment.Deployment;
import gen.deployment.Terminal;
import gen.document.Quoting;
import gen.page.Block;
import gen.platform.PageFacts;
import java.util.List;
import java.util.Optional;

/** What people type in a terminal to have the app. */
final class TypedCommands {

  private TypedCommands() {}

  /** The commands that install. */
  static Block commands(Subject subject) {
    Optional<Terminal> terminal = subject.deployment().terminal();
    PageFacts told = subject.told();
    String fetch = fetch(subject, terminal.isPresent() ? told.fetchCommands() : told.commands());
    return new Block.Listing(
        "sh",
        terminal
            .map(Terminal::lines)
            .map(lines -> fetch + "\n" + String.join("\n", lines))
            .orElse(fetch));
  }

  private static String fetch(Subject subject, String commands) {
    Deployment deployment = subject.deployment();
    String repository = deployment.publication().repository();
    String name = repository.substring(repository.lastIndexOf('/') + 1);
    String folder = name + "/" + subject.manifests() + "/" + deployment.folder();
    return commands.replace("<repository>", repository).replace("<folder>", Quoting.word(folder));
  }

  /** What is to be typed after that, so that the app knows its address. */
  static List<Block> again(Subject subject) {
    List<String> again = subject.deployment().terminal().map(Terminal::again).orElse(List.of());
    return again.isEmpty()
        ? List.of()
        : List.of(
            new Block.Paragraph(subject.say("deploy.again")),
            new Block.Listing("sh", String.join("\n", again)));
  }
}
