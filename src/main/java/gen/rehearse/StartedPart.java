package gen.rehearse;

import gen.deployment.Binding;
import gen.platform.Platform;
import gen.platform.ReleaseRule;
import gen.reading.Located;
import gen.reading.Resource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program of an app that the manifests start.
 *
 * @param name what the rehearsal calls it, such as {@code worker}
 * @param owner the name of the part whose variables it gets: its own, but for a release command
 * @param adapter the file that goes before its command, where there is one
 */
record StartedPart(
    Platform platform,
    String name,
    String owner,
    Role role,
    Resource resource,
    Optional<Path> adapter) {

  /** What the release command of the service that people visit is called. */
  static final String RELEASE = "release";

  /** What a part does. */
  enum Role {
    /** It runs before the others, and ends. */
    RELEASES,
    /** People visit it: the first service of the manifests. */
    VISITED,
    /** It is another one that listens, for people or for the other parts. */
    LISTENS,
    /** Nobody comes to it. */
    WORKS
  }

  /** What the manifests say of it. */
  Optional<String> attribute(String attribute) {
    return resource.attribute(attribute).map(Located::value);
  }

  /** How the manifests call it; the rehearsal's own name where they do not. */
  String fullName() {
    return attribute("name").orElse(name);
  }

  /** The command that runs before it is started, as a part; nothing where there is none. */
  Optional<StartedPart> release() {
    return resource
        .attribute("preDeploy")
        .map(command -> new Located<>(line(command.value()), command.place()))
        .filter(command -> !command.value().isEmpty())
        .map(this::release);
  }

  private StartedPart release(Located<String> command) {
    // No platform gives it a disk.
    Map<String, Located<String>> attributes = new LinkedHashMap<>(resource.attributes());
    attributes.keySet().removeAll(List.of("disk", "preDeploy"));
    attributes.put("command", command);
    return new StartedPart(
        platform,
        role == Role.VISITED ? RELEASE : name + "-" + RELEASE,
        owner,
        Role.RELEASES,
        new Resource(resource.kind(), attributes, resource.variables()),
        adapter.filter(file -> isBehindAdapter(command.value())));
  }

  /** Where a shell reads one text, a word may be a whole command. */
  private String line(String command) {
    List<String> words = Program.Words.of(command).words();
    boolean isLine = platform.release().filter(ReleaseRule::line).isPresent();
    return isLine && words.size() == 1 ? words.get(0) : command;
  }

  /** Where a platform does not put the adapter before a release command, that has to name it. */
  private boolean isBehindAdapter(String command) {
    boolean named = platform.release().map(ReleaseRule::named).orElse(true);
    return !named || command.contains(adapterPath());
  }

  /** The port that the manifests name; empty where the platform decides it, or nobody comes. */
  Optional<Integer> port() {
    if (platform.port().dictated() || role == Role.WORKS) {
      return Optional.empty();
    }
    Located<Binding> variable = resource.variables().get(platform.port().variable());
    Optional<String> literal =
        variable != null && variable.value() instanceof Binding.Literal text
            ? Optional.of(text.text())
            : Optional.empty();
    return attribute("port")
        .or(() -> literal)
        .filter(text -> text.matches("[0-9]{1,5}"))
        .map(Integer::valueOf);
  }

  /**
   * The words that the manifests start it with; none where they name none. What is more than words
   * is one for a shell.
   */
  List<String> wholeCommand() {
    return Program.Words.of(attribute("command").orElse("")).words();
  }

  /** The same words without the adapter. */
  List<String> command() {
    List<String> words = wholeCommand();
    int at = adapter.isEmpty() ? -1 : words.indexOf(adapterPath());
    return at < 0 ? words : words.subList(at + 1, words.size());
  }

  private String adapterPath() {
    return attribute("adapter").or(() -> platform.see().adapter().path()).orElse("");
  }
}
