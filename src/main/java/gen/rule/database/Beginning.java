package gen.rule.database;

import gen.document.Format;
import gen.knowledge.WordList;
import gen.reading.Resource;
import gen.rule.shared.ServiceCommand;
import gen.validate.Manifests;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a container begins, as far as these files say it.
 *
 * @param commands what is started
 * @param image true where an image is run that nobody builds here
 */
record Beginning(Manifests manifests, List<ServiceCommand> commands, boolean image) {

  private static final Pattern SCRIPT =
      Pattern.compile("(?:^|[\\s;&|\"'])(?:[\\w./-]+\\.(?:sh|bash)|\\.?/?bin/[\\w./-]+)");

  /** How this part begins. */
  static Beginning of(Resource resource, Manifests manifests) {
    List<ServiceCommand> own =
        ServiceCommand.in(manifests).stream()
            .filter(command -> command.resource().equals(resource) && command.starts())
            .toList();
    boolean built = resource.attribute("build").isPresent();
    boolean image = !built && resource.attribute("image").isPresent();
    return new Beginning(manifests, own, image);
  }

  /** True where these files do not say at all what is started. */
  boolean isSilent() {
    return commands.isEmpty() && !image;
  }

  /** True where a program starts several others. */
  boolean isManaged() {
    return commands.stream().anyMatch(each -> each.has(manifests.words(WordList.PROCESS_MANAGER)));
  }

  /** True where something is started of which these files do not say what it does. */
  boolean isHidden() {
    return commands.stream()
        .anyMatch(
            each -> each.has(manifests.words(WordList.TASK_RUNNER)) || namesAbsent(each.text()));
  }

  private boolean namesAbsent(String command) {
    return SCRIPT
        .matcher(command)
        .results()
        .map(found -> found.group().replaceFirst("^[\\s;&|\"']", ""))
        .anyMatch(script -> !isRead(script.replaceFirst("^.*/", "")));
  }

  private boolean isRead(String name) {
    return manifests.documents().stream()
        .filter(document -> document.format() == Format.SHELL)
        .anyMatch(document -> document.source().name().replaceFirst("^.*/", "").equals(name));
  }
}
