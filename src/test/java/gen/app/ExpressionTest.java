package gen.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with references. */
class ExpressionTest {

  private static final Place PLACE = Place.of("gen.yaml");

  private final List<Finding> findings = new ArrayList<>();

  @Test
  void textsAndReferencesAreKeptInOrder() {
    Expression expression = parse("tcp://${postgres.host}:${postgres.port}/");

    assertEquals(
        List.of(
            new Piece.Text("tcp://"),
            Piece.Reference.plain("postgres.host"),
            new Piece.Text(":"),
            Piece.Reference.plain("postgres.port"),
            new Piece.Text("/")),
        expression.pieces());
    assertEquals(List.of(), findings);
  }

  @Test
  void aLoneReferenceIsOnePiece() {
    Expression expression = parse("${port}");

    assertEquals(List.of(Piece.Reference.plain("port")), expression.pieces());
    assertFalse(expression.isText());
  }

  @Test
  void anEmptyTextIsOnePiece() {
    assertEquals(List.of(new Piece.Text("")), parse("").pieces());
    assertEquals(Expression.text(""), parse(""));
  }

  @Test
  void aDoubledDollarIsALiteral() {
    Expression expression = parse("a $${postgres.host} b");

    assertTrue(expression.isText());
    assertEquals("a ${postgres.host} b", expression.asText());
    assertEquals(1, expression.pieces().size());
  }

  @Test
  void dollarsWithoutBracesAreText() {
    assertEquals("$5 $HOME $$ {x}", parse("$5 $HOME $$ {x}").asText());
    assertEquals(List.of(), findings);
  }

  @Test
  void theFilterMarksTheReferenceAsEncoded() {
    Expression expression = parse("${postgres.password|urlencode}");

    assertEquals(
        List.of(new Piece.Reference("postgres.password", Piece.Form.URLENCODE)),
        expression.references().toList());
  }

  @Test
  void theFilterForJsonIsAnotherOne() {
    assertEquals(
        List.of(new Piece.Reference("postgres.password", Piece.Form.JSON)),
        parse("${postgres.password|json}").pieces());
  }

  @Test
  void anUnknownReferenceIsFoundAndTheNearestIsProposed() {
    Expression expression = parse("${postgres.hots}");

    Finding finding = onlyFinding(Code.UNKNOWN_REFERENCE);
    assertEquals(PLACE, finding.place());
    assertTrue(finding.message().startsWith("reference 'postgres.hots' is unknown; known: "));
    assertTrue(finding.help().contains("postgres.host"), finding.help());
    assertEquals(1, expression.references().count());
  }

  @Test
  void anyVariableCanBeReferredTo() {
    parse("${env.SECRET_KEY}");

    assertEquals(List.of(), findings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${postgres.host",
        "${}",
        "${ postgres.host }",
        "${host}",
        "${postgres.host|base64}",
        "${postgres.host|urlencode|urlencode}",
        "${PORT}"
      })
  void aMalformedReferenceIsFoundAndLeftOut(String written) {
    Expression expression = parse(written);

    Finding finding = onlyFinding(Code.BAD_REFERENCE);
    assertEquals("'" + written + "' is not a reference", finding.message());
    assertEquals("", expression.asText());
  }

  @Test
  void everythingWrongIsFoundAtOnce() {
    parse("${no}-${postgres.nothing}-${");

    assertEquals(
        List.of(Code.BAD_REFERENCE, Code.UNKNOWN_REFERENCE, Code.BAD_REFERENCE),
        findings.stream().map(Finding::code).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "${port}",
        "$${port}",
        "$${",
        "a${postgres.user|urlencode}b$${c${env.X}",
        "{\"p\": \"${postgres.password|json}\"}",
        "${public.url}${public.host}",
        "é 😀 \n ${instance.name}"
      })
  void isWrittenAsItWasRead(String written) {
    assertEquals(written, parse(written).toString());
    assertEquals(List.of(), findings);
  }

  @Test
  void neighbouringTextsAreJoined() {
    Piece.Reference port = Piece.Reference.plain("port");

    Expression expression =
        new Expression(
            List.of(
                new Piece.Text("a"),
                new Piece.Text(""),
                new Piece.Text("b"),
                port,
                new Piece.Text("")));

    assertEquals(List.of(new Piece.Text("ab"), port), expression.pieces());
  }

  @Test
  void nothingIsTheEmptyText() {
    assertEquals(Expression.text(""), new Expression(List.of()));
  }

  private Expression parse(String text) {
    return Expression.parse(text, PLACE, findings::add);
  }

  private Finding onlyFinding(Code code) {
    assertEquals(List.of(code), findings.stream().map(Finding::code).toList());
    return findings.get(0);
  }
}
