package gen.rule.database;

import gen.app.Piece;
import gen.check.Document;
import gen.check.ScriptLine;
import gen.deployment.Binding;
import gen.document.Format;
import gen.platform.Platform.Reference.Origin;
import gen.reading.Located;
import gen.reading.Resource;
import gen.rule.shared.HostName;
import gen.rule.shared.ServiceCommand;
import gen.rule.shared.StoreAddress;
import gen.validate.Manifests;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every way in which files can hand over a database of theirs. */
record DatabaseUse(Manifests manifests, String name) {

  /** True when something gets the database in any form. */
  boolean isAny() {
    return isReferred() || isNamed() || isWritten() || isHost();
  }

  /** The names of all databases, by which references that name none of them are told. */
  private List<String> databases() {
    return manifests.reading().all("database").stream()
        .flatMap(each -> each.attribute("name").stream())
        .map(Located::value)
        .toList();
  }

  private boolean isReferred() {
    return manifests.reading().resources().stream()
        .flatMap(each -> each.variables().values().stream())
        .map(Located::value)
        .anyMatch(this::refers);
  }

  /**
   * In a text several databases cannot be told apart, so that any may be meant; and a name that no
   * database has is a mistake of its own.
   */
  private boolean refers(Binding binding) {
    if (binding instanceof Binding.Reference reference) {
      return reference.resource().equals(name)
          || reference.origin() == Origin.DATABASE && !databases().contains(reference.resource());
    }
    // What an adapter makes it makes of another variable, which is looked at too.
    List<Piece> pieces = binding instanceof Binding.Interpolated text ? text.pieces() : List.of();
    return pieces.stream()
        .anyMatch(
            each -> each instanceof Piece.Reference part && part.name().startsWith("postgres."));
  }

  /** At the paths at which files of the platform name one. */
  private boolean isNamed() {
    List<String> paths = manifests.knowledge().platform().see().database().named();
    return manifests.documents().stream()
        .flatMap(document -> document.tree().stream())
        .flatMap(tree -> paths.stream().flatMap(path -> tree.all(path).stream()))
        .map(node -> node.text("").orElse(""))
        .anyMatch(name::equals);
  }

  /** In a command, a script or a Dockerfile, or as a reference in any text. */
  private boolean isWritten() {
    Pattern word = Pattern.compile("(?<![\\w@.-])" + Pattern.quote(name) + "(?![\\w:.-])");
    Pattern reference = Pattern.compile("\\{\\{\\s*[\"']?" + Pattern.quote(name) + "[\"']?\\s*\\.");
    Stream<String> commands = ServiceCommand.in(manifests).stream().map(ServiceCommand::text);
    Stream<String> lines =
        Stream.of(Format.SHELL, Format.DOCKERFILE)
            .flatMap(format -> manifests.lines(format).stream())
            .map(ScriptLine::text);
    return Stream.concat(commands, lines).anyMatch(text -> word.matcher(text).find())
        || manifests.documents().stream()
            .map(Document::source)
            .anyMatch(source -> reference.matcher(source.text()).find());
  }

  /** By a host that the platform makes of its name. */
  private boolean isHost() {
    String form = manifests.knowledge().platform().see().network().parts().orElse("");
    return !form.isEmpty()
        && manifests.reading().all("database").stream()
            .filter(this::isCalled)
            .anyMatch(
                database ->
                    StoreAddress.in(manifests).stream()
                        .flatMap(told -> told.address().hosts().stream())
                        .anyMatch(host -> HostName.of(host).isOf(database, form)));
  }

  private boolean isCalled(Resource database) {
    return database.attribute("name").map(Located::value).filter(name::equals).isPresent();
  }
}
