package gen.deployment;

import gen.app.Piece;
import gen.app.References;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file that runs before the app where platform and app speak different languages.
 *
 * @param urlVariable the variable in which the platform gives the database's URL
 * @param keepsUrl true when the app wants that variable too
 * @param redis where the platform gives the URL of a Redis that is taken apart; empty if none is
 * @param exports the variables to compute, in order
 * @param portWords words to add to the command, with the port in them; may be empty
 * @param modes how the app is told to use TLS
 * @param recodings secrets that it writes in another alphabet
 * @param runtime other references, with the platform's variables of which each is made
 */
public record Adapter(
    String urlVariable,
    boolean keepsUrl,
    Optional<StoreUrl> redis,
    List<Export> exports,
    List<List<Piece>> portWords,
    Modes modes,
    List<Recoding> recodings,
    Map<String, List<Piece>> runtime) {

  /**
   * How the app is told to use TLS.
   *
   * @param standard what to say where the URL says nothing, or what the driver does not know
   * @param words the driver's words by those that a URL may hold; none when they are the same
   */
  public record Modes(String standard, Map<String, String> words) {}

  /**
   * Where the platform gives the URL of a store.
   *
   * @param kept true when the app wants that variable too
   */
  public record StoreUrl(String variable, boolean kept) {}

  /** The same adapter, which writes these secrets in another alphabet too. */
  Adapter recoding(List<Recoding> secrets) {
    return new Adapter(urlVariable, keepsUrl, redis, exports, portWords, modes, secrets, runtime);
  }

  /** A part of a shell word: either a text or a variable; the other one is empty. */
  public record ShellPiece(String text, String variable) {}

  /**
   * One variable to compute.
   *
   * @param ofPlatform true for one that the platform sets to something else by itself
   */
  public record Export(String name, List<Piece> pieces, boolean ofPlatform) {

    /** True when parameters are added to the database's URL. */
    public boolean addsParameters() {
      return pieces.contains(new Piece.Reference("postgres.url", Piece.Form.QUERY));
    }

    /** The names of these parameters. */
    public List<String> parameters() {
      return Parameters.names(pieces);
    }

    /**
     * True for a value that the administrator may replace by setting the variable: one about the
     * app's address, which changes with a domain of one's own. Never true for the database.
     */
    public boolean isReplaceable() {
      return !ofPlatform
          && pieces.stream()
              .anyMatch(
                  piece ->
                      piece instanceof Piece.Reference reference
                          && reference.name().startsWith("public."));
    }
  }

  /** True when the URL has to be taken apart. */
  public boolean splitsUrl() {
    return references().anyMatch(reference -> References.isDatabase(reference.name()));
  }

  /** True when the URL of any store has to be taken apart. */
  public boolean splitsAny() {
    return splitsUrl() || redis.isPresent();
  }

  /** True when a variable of the app takes the whole URL. */
  public boolean passesUrl() {
    return references().anyMatch(reference -> reference.name().equals("postgres.url"));
  }

  /** True when a variable of the app takes the URL with parameters added to it. */
  public boolean addsParameters() {
    return exports.stream().anyMatch(Export::addsParameters);
  }

  /** The parts that are needed percent-encoded, by reference name. */
  public List<String> encoded() {
    return written(Piece.Form.URLENCODE);
  }

  /** The parts that are needed escaped for JSON, by reference name. */
  public List<String> escaped() {
    return written(Piece.Form.JSON);
  }

  private List<String> written(Piece.Form form) {
    return references()
        .filter(reference -> reference.form() == form)
        .map(Piece.Reference::name)
        .distinct()
        .toList();
  }

  /** The shell variable that holds the value as it is. */
  public static String shellName(String reference) {
    return ShellNames.of(reference);
  }

  /** The parts of the shell word that stands for these pieces. */
  public List<ShellPiece> shell(List<Piece> pieces) {
    return pieces.stream().map(this::shell).toList();
  }

  private ShellPiece shell(Piece piece) {
    return piece instanceof Piece.Reference reference
        ? new ShellPiece("", ShellNames.of(reference))
        : new ShellPiece(((Piece.Text) piece).text(), "");
  }

  /** Variables of the app from which others are made; they may be unset. */
  public List<String> ownVariables() {
    return references()
        .map(Piece.Reference::name)
        .filter(name -> name.startsWith(References.ENV))
        .map(name -> name.substring(References.ENV.length()))
        .distinct()
        .toList();
  }

  /** The variables that these pieces read. */
  public List<String> variables(List<Piece> pieces) {
    return shell(pieces).stream()
        .map(ShellPiece::variable)
        .filter(variable -> !variable.isEmpty())
        .distinct()
        .toList();
  }

  private Stream<Piece.Reference> references() {
    return exports.stream()
        .flatMap(export -> export.pieces().stream())
        .filter(Piece.Reference.class::isInstance)
        .map(Piece.Reference.class::cast);
  }
}
