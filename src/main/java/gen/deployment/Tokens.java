package gen.deployment;

import gen.app.Piece;
import gen.app.References;
import gen.platform.Platform;
import gen.platform.Platform.Reference.Origin;
import java.util.List;

/** Says references in the platform's own syntax, with the names of this installation. */
record Tokens(Platform platform, Names names) {

  /** What the platform knows of this reference; null if nothing. */
  Platform.Reference find(String name) {
    String key = name.startsWith(References.ENV) ? "env" : name;
    return platform.references().values().get(key);
  }

  /** True when the reference can stand inside a text of the manifest. */
  boolean canCompose(Piece.Reference reference) {
    Platform.Reference known = find(reference.name());
    return known != null
        && (known.origin() == Origin.DATABASE || known.origin() == Origin.SERVICE)
        && (reference.isPlain() || known.urlSafe());
  }

  /** The text in which the platform puts values for these pieces. */
  Binding.Interpolated interpolated(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(text(piece)));
    // Without their forms; a value that a URL takes as it is, JSON takes too.
    return new Binding.Interpolated(pieces.stream().map(Tokens::plain).toList(), text.toString());
  }

  private static Piece plain(Piece piece) {
    return piece instanceof Piece.Reference reference
        ? Piece.Reference.plain(reference.name())
        : piece;
  }

  /** The binding for a value that the platform puts in. */
  Binding.Reference reference(String name, Platform.Reference known) {
    return new Binding.Reference(
        name, known.origin(), filled(known.token(), name), resource(known.origin()));
  }

  private String resource(Origin origin) {
    return origin == Origin.DATABASE ? names.database() : names.service();
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
        .replace("<database>", names.database())
        .replace("<service>", names.service())
        .replace("<name>", name.substring(name.indexOf('.') + 1));
  }
}
