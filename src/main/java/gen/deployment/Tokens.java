package gen.deployment;

import gen.app.Piece;
import gen.app.References;
import gen.app.Service;
import gen.platform.Platform;
import java.util.List;

/** Says references in the platform's own syntax, with the names of this installation. */
record Tokens(Platform platform, Names names, Service service) {

  /** What the platform knows of this reference; null if nothing. */
  Platform.Reference find(String name) {
    return platform.references().values().get(key(name));
  }

  /** The name under which the platform's folder speaks of it: with the kind of the part. */
  String key(String name) {
    if (name.startsWith(References.ENV)) {
      return "env";
    }
    return names
        .store(name)
        .map(store -> store.kind() + name.substring(name.indexOf('.')))
        .orElse(name);
  }

  /** The same name with the kind of a part in place of its own word. */
  private String common(String name) {
    return name.startsWith(References.ENV) ? name : key(name);
  }

  /** True when the reference can stand inside a text of the manifest. */
  boolean canCompose(Piece.Reference reference) {
    Platform.Reference known = find(reference.name());
    return known != null && known.origin().isNamed() && (reference.isPlain() || known.urlSafe());
  }

  /** The text in which the platform puts values for these pieces. */
  Binding.Interpolated interpolated(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(text(piece)));
    // Without their forms; a value that a URL takes as it is, JSON takes too.
    return new Binding.Interpolated(pieces.stream().map(this::plain).toList(), text.toString());
  }

  private Piece plain(Piece piece) {
    return piece instanceof Piece.Reference reference
        ? Piece.Reference.plain(common(reference.name()))
        : piece;
  }

  /** The binding for a value that the platform puts in. */
  Binding.Reference reference(String name, Platform.Reference known) {
    return new Binding.Reference(
        common(name),
        known.origin(),
        filled(known.token(), name),
        known.origin().isOfStore() ? database(name) : names.of(service));
  }

  /** The store that a reference is about; the first one where it is about none. */
  private String database(String name) {
    return names.of(names.store(name).orElse(names.app().database()));
  }

  /** What a manifest prints for this binding. */
  String text(Binding binding) {
    if (binding instanceof Binding.Literal literal) {
      return literal.text();
    }
    if (binding instanceof Binding.Reference reference) {
      return reference.token();
    }
    return binding instanceof Binding.Interpolated interpolated ? interpolated.text() : "";
  }

  private String text(Piece piece) {
    return piece instanceof Piece.Reference reference
        ? filled(find(reference.name()).token(), reference.name())
        : ((Piece.Text) piece).text();
  }

  private String filled(String token, String name) {
    return token
        .replace("<database>", database(name))
        .replace("<service>", names.of(service))
        .replace("<name>", name.substring(name.indexOf('.') + 1));
  }
}
