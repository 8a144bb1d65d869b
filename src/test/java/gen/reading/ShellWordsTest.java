package gen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.app.Piece;
import gen.document.Node;
import gen.finding.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellWordsTest {

  @Test
  void wordsAreSplitAtBlanks() {
    assertEquals(List.of("npm", "run", "start"), ShellWords.split("npm run   start"));
    assertEquals(List.of(), ShellWords.split(""));
  }

  @Test
  void quotesKeepAWordTogether() {
    assertEquals(List.of("echo", "a  b;c"), ShellWords.split("echo 'a  b;c'"));
    assertEquals(List.of("echo", ""), ShellWords.split("echo ''"));
  }

  @Test
  void aLineForAShellIsMoreThanWords() {
    assertTrue(ShellWords.isWords("bash ./run -ns"));
    assertTrue(ShellWords.isWords("sh -c 'exec app --port $PORT'"));
    assertFalse(ShellWords.isWords("app --port $PORT"));
    assertFalse(ShellWords.isWords("migrate && app"));
    assertEquals("app --port $PORT", Commands.of(text("app --port $PORT ")));
    assertEquals("bash ./run 'a b'", Commands.of(text("bash  ./run 'a b'")));
  }

  private static Node text(String text) {
    return new Node.Scalar(Node.Kind.STRING, text, Place.of("test"));
  }

  @Test
  void joinedWordsAreSplitAgain() {
    List<String> words = List.of("sh", "-c", "it's $HOME", "a\nb", "", "''");

    assertEquals(words, ShellWords.split(Commands.join(words)));
  }

  @Test
  void wordsEndAtALineBreakOrSemicolonOutsideOfQuotes() {
    assertEquals(3, ShellWords.end("a b\nc", 0));
    assertEquals(3, ShellWords.end("a b;c", 0));
    assertEquals(5, ShellWords.end("'a;\n'", 0));
    assertEquals(6, ShellWords.end("x;\na b", 3));
  }

  @Test
  void piecesAreTextsAndReferences() {
    List<Piece> pieces = ShellWords.pieces("'x://'\"$pg_host\"':'\"$pg_password_encoded\"");

    assertEquals(
        List.of(
            new Piece.Text("x://"),
            Piece.Reference.plain("postgres.host"),
            new Piece.Text(":"),
            new Piece.Reference("postgres.password", Piece.Form.URLENCODE)),
        pieces);
  }

  @Test
  void unknownVariableIsOneOfTheApp() {
    assertEquals(
        List.of(Piece.Reference.plain("env.SECRET_KEY")), ShellWords.pieces("\"$SECRET_KEY\""));
  }
}
