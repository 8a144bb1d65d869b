package gen.rule.shared;

import gen.check.Document;
import gen.check.Verdict;
import gen.document.Instruction;
import gen.document.Node;
import gen.finding.Place;
import gen.reading.Commands;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A command that runs for a service.
 *
 * @param role what for: {@code command} and {@code runs} start it, {@code image} does where the
 *     manifest names none, {@code preDeploy} runs before each start and {@code setup} once
 */
public record ServiceCommand(Resource resource, String role, String text, Place place) {

  private static final List<String> ROLES = List.of("command", "runs", "preDeploy", "setup");

  /** Every command of services and workers. */
  public static List<ServiceCommand> in(Manifests manifests) {
    List<ServiceCommand> commands = new ArrayList<>();
    for (Resource resource : manifests.reading().resources()) {
      List<ServiceCommand> own = of(resource);
      commands.addAll(own);
      if (resource.kind().equals("service") && own.stream().noneMatch(ServiceCommand::starts)) {
        ofImage(manifests, resource).ifPresent(commands::add);
      }
    }
    return commands;
  }

  private static List<ServiceCommand> of(Resource resource) {
    List<ServiceCommand> commands = new ArrayList<>();
    for (String role : ROLES) {
      resource
          .attribute(role)
          .filter(text -> !text.value().isBlank() && text.value().length() <= Verdict.LONGEST)
          .map(text -> new ServiceCommand(resource, role, text.value(), text.place()))
          .ifPresent(commands::add);
    }
    return commands;
  }

  /** The command that a Dockerfile beside the manifest gives the image. */
  private static Optional<ServiceCommand> ofImage(Manifests manifests, Resource resource) {
    return manifests.documents().stream()
        .flatMap(document -> last(document).stream())
        .filter(instruction -> instruction.text().length() <= Verdict.LONGEST)
        .reduce((first, second) -> second)
        .map(last -> new ServiceCommand(resource, "image", words(last), last.place()));
  }

  /** The instruction with the command of a Dockerfile's last stage. */
  private static Optional<Instruction> last(Document document) {
    Optional<Node> command = document.tree().flatMap(tree -> tree.at("command"));
    return document.instructions().stream()
        .filter(each -> each.is("CMD") && command.filter(each::says).isPresent())
        .findFirst();
  }

  /** The list form as one line of a shell in which nothing is expanded. */
  private static String words(Instruction command) {
    return command.list().map(Commands::join).orElseGet(command::text);
  }

  /** True when the service is started by it. */
  public boolean starts() {
    return role.equals("command") || role.equals("runs") || role.equals("image");
  }

  /** True when this is in it. */
  public boolean has(Pattern pattern) {
    return pattern.matcher(text).find();
  }

  /** The variables that the service has. */
  Map<String, ? extends Located<?>> variables() {
    return resource.variables();
  }
}
