package gen.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gen.app.Variable;
import gen.document.Documents;
import gen.document.Fields;
import gen.document.Format;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.finding.Who;
import gen.platform.Facts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A variable that has another value on one platform than on another. */
class ConditionsTest {

  private static final String ENV = "env:\n  DATABASE_URL: ${postgres.url}\n  PORT: ${port}\n";
  private static final String TLS =
      "{values: [{value: no-verify, when: tls-required}, {value: disable, when: tls-optional}]}";

  private static String value(Deployment deployment, String name) {
    return deployment.setting(name).map(each -> each.binding().words()).orElse("-");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"heroku, no-verify", "fly, disable", "railway, disable", "render, disable"})
  void theFirstValueWhoseConditionHoldsIsTaken(String platform, String value) {
    Deployment deployment = Wired.on(platform, ENV + "  PGSSLMODE: " + TLS + "\n");

    assertEquals("the text \"" + value + "\"", value(deployment, "PGSSLMODE"));
    assertEquals(List.of(), Wired.found(deployment));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "heroku, '', b",
    "render, '', b",
    "render, 'storage: [{path: /data, holds: files, loss: unwanted}]', a",
    "heroku, 'storage: [{path: /data, holds: files, loss: unwanted}]', b"
  })
  void aLastValueWithoutConditionIsForAllOthers(String platform, String storage, String value) {
    String lines =
        ENV + "  KEEP: {values: [{value: a, when: disk}, {value: b}]}\n" + storage + "\n";

    assertEquals("the text \"" + value + "\"", value(Wired.on(platform, lines), "KEEP"));
  }

  @Test
  void aValueMayBeLeftOutAndAsked() {
    String lines =
        ENV
            + "  BUCKET: {values: [{omit: true, when: tls-optional}, {prompt: {example: b}}]}\n"
            + "  NAMES: {values: [{list: [a, b], separator: ';', when: tls-required}, {value:"
            + " c}]}\n"
            + "  ALL: ${env.NAMES}/${env.BUCKET}\n";

    assertEquals("-", value(Wired.on("render", lines), "BUCKET"));
    assertEquals("prompted", value(Wired.on("heroku", lines), "BUCKET"));
    assertEquals("the text \"a;b\"", value(Wired.on("heroku", lines), "NAMES"));
    assertEquals("the text \"c/\"", value(Wired.on("render", lines), "ALL"));
  }

  @Test
  void whatIsCommonStandsAtEveryValue() {
    Deployment deployment =
        Wired.on(
            "heroku",
            ENV
                + "  PGSSLMODE:\n    description: How TLS is used.\n    since: 1.2.0\n"
                + "    allowed: [a, b]\n    renamedFrom: [SSL]\n    values:\n"
                + "      - {value: a, when: tls-required}\n      - {value: b}\n");

    Variable chosen = deployment.setting("PGSSLMODE").orElseThrow().variable().orElseThrow();
    assertEquals("How TLS is used.", chosen.description());
    assertEquals("1.2.0", chosen.since());
    assertEquals(List.of("SSL"), chosen.formerNames());
    assertEquals(List.of("a", "b"), chosen.accepted().words());
    assertEquals(17, chosen.place().line());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{values: [{value: a}, {value: b, when: disk}]} | value-unreached 11:29",
        "{values: [{value: a, when: disk}, {value: b, when: disk}, {value: c}]}"
            + " | value-unreached 11:41",
        "{values: [{value: a, when: disk}, {value: b, when: no-disk}, {value: c}]}"
            + " | value-unreached 11:68",
        "{values: [{value: a, when: disk}, {value: b, when: tls-required}]}"
            + " | values-incomplete 11:16",
        "{values: [{value: a, when: disk}]} | not-allowed 11:16",
        "{values: [{value: a, when: disk}, {value: b}], when: disk} | one-value 11:60",
        "{values: [{value: a, when: disk}, {value: b}], value: c} | one-value 11:7",
        "{values: [{value: a, when: disk}, {value: b, omit: true}]} | one-value 11:41",
        "{values: [{value: a, when: disk}, {when: no-disk}]} | one-value 11:41",
        "{values: [{value: a, when: wet}, {value: b}]} | not-allowed 11:34",
        "{values: [{value: a, when: disk}, {value: '${env.NONE}'}]} | unknown-reference 11:41",
        "{values: [{value: a, when: disk}, {value: '${env.V}'}]} | reference-cycle 11:41"
      })
  void whatMakesNoSenseIsRefusedAtItsPlace(String variable, String found) {
    Rejected refused =
        assertThrows(Rejected.class, () -> Wired.app(ENV + "  V:  " + variable + "\n"));

    assertEquals(
        List.of(found), refused.findings().stream().map(ConditionsTest::told).distinct().toList());
  }

  private static String told(Finding finding) {
    return finding.code().id() + " " + finding.place().line() + ":" + finding.place().column();
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource({
    "TLS_REQUIRED, true, false, true",
    "TLS_REQUIRED, false, false, false",
    "TLS_REQUIRED, unknown, false, ",
    "TLS_OPTIONAL, unknown, true, ",
    "TLS_OPTIONAL, false, true, true",
    "DISK, unknown, true, true",
    "NO_DISK, unknown, true, false"
  })
  void whatAFolderDoesNotKnowIsNotFalse(
      Variable.When when, String tls, boolean disk, Boolean holds) {
    Fields facts =
        new Fields(
            Documents.parse(
                new Source(
                    "p", "database: {tls: {required: " + tls + "}}\ndisk: {offered: true}\n"),
                Format.YAML));

    assertEquals(
        Optional.ofNullable(holds),
        new Conditions(new Who("Mill", "mill"), new Facts(facts), Optional.empty(), disk)
            .hold(when));
  }

  @Test
  void whatAFolderDoesNotKnowIsToldAtTheVariable() {
    Fields facts = new Fields(Documents.parse(new Source("p", "database: {}\n"), Format.YAML));
    List<Variable> variables = Wired.app(ENV + "  PGSSLMODE: " + TLS + "\n").variables();
    Conditions conditions =
        new Conditions(new Who("Mill", "mill"), new Facts(facts), Optional.empty(), false);

    assertEquals(
        List.of(
            "what is known of Mill does not say whether 'tls-required' holds, the condition of"
                + " 'PGSSLMODE'",
            "what is known of Mill does not say whether 'tls-optional' holds, the condition of"
                + " 'PGSSLMODE'"),
        conditions.undecided(variables).stream().map(Finding::message).toList());
    assertEquals("condition-unknown", conditions.undecided(variables).get(0).code().id());
  }
}
