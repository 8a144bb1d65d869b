package gen.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.document.Documents;
import gen.document.Fields;
import gen.document.Format;
import gen.finding.Code;
import gen.finding.Edit;
import gen.finding.Finding;
import gen.finding.Severity;
import gen.finding.Source;
import gen.reading.Reading;
import gen.validate.Manifests;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What checks that are said in data find, and where they point. */
class DataCheckTest {

  private static final String APP =
      """
      {
        "name": "app",
        "env": {"A": {"value": true, "required": "true"}, "B": {"value": "x"}},
        "plan": "free"
      }
      """;

  private static final String BUILD = "build: {docker: {web: Dockerfile}}\n";

  private static final String DOCKERFILE =
      """
      FROM a:1
      # VOLUME /no
      RUN apt-get update \\
        && echo VOLUME
      VOLUME /data
      CMD app --port 8000
      """;

  /** A check, with the places of what it finds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "file: app.json, at: plan ~ app.json:4:3",
        "file: app.json, at: plan, matches: free ~ app.json:4:11",
        "file: app.json, at: plan, matches: fre ~ -",
        "file: app.json, at: plan, differs: free ~ -",
        "file: app.json, at: env.*.value, kinds: [boolean] ~ app.json:3:26",
        "file: app.json, at: env.*, key: B ~ app.json:3:53",
        "file: app.json, each: env.*, where: {required: .*}, at: value ~ app.json:3:17",
        "file: app.json, each: env.*, where: {required: null}, at: value ~ app.json:3:59",
        "file: app.json, each: env.*, at: required, absent: true ~ app.json:3:53",
        "file: app.json, at: plan, beside: {build.yml: {}} ~ app.json:4:3",
        "file: app.json, at: plan, beside: {build.yml: null} ~ -",
        "file: app.json, at: plan, beside: {other.yml: {}} ~ -",
        "file: app.json, at: plan, beside: {other.yml: null} ~ app.json:4:3",
        "file: app.json, at: plan, beside: {build.yml: {build.docker.web: Dockerfile}} ~"
            + " app.json:4:3",
        "file: app.json, at: plan, beside: {build.yml: {build.docker.web: other}} ~ -",
        "file: app.json, at: plan, beside: {build.yml: {run: null}} ~ app.json:4:3",
        "file: Dockerfile, at: lines.*, matches: 'VOLUME .*' ~ Dockerfile:5:1",
        "file: Dockerfile, at: lines.*, matches: 'VOLUME (?<here>.*)' ~ Dockerfile:5:8",
        "file: Dockerfile, at: lines.*, matches: '(?s).*(?<here>echo).*' ~ Dockerfile:4:6",
        "file: Dockerfile, at: command, matches: '.*--port (?<here>[0-9]+)' ~ Dockerfile:6:16",
        "file: 'build.yml|Dockerfile', at: 'command|build' ~ build.yml:1:1 Dockerfile:6:5"
      })
  void findsThese(String check, String places) {
    List<Finding> found = judge(check + ", message: x");

    String found_ = String.join(" ", found.stream().map(f -> f.place().toString()).toList());
    assertEquals(places == null ? "" : places, found_);
  }

  @Test
  void whatIsFoundIsSaid() {
    Finding finding =
        judge(
                "file: Dockerfile, at: lines.*, matches: 'VOLUME (?<here>.*)',"
                    + " message: '{value} {here} {path} {image}', help: 'no {here}'")
            .get(0);

    assertEquals("VOLUME /data /data lines.2 a:1", finding.message());
    assertEquals("no /data", finding.help());
  }

  @Test
  void doubtMakesAWarning() {
    assertEquals(
        Severity.WARNING,
        judge("file: app.json, at: plan, message: x, doubt: y").get(0).severity());
    assertEquals(
        Severity.NOTE,
        judge("file: app.json, at: plan, message: x, limit: note").get(0).severity());
    assertEquals(Severity.ERROR, judge("file: app.json, at: plan, message: x").get(0).severity());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at: env.*.value, kinds: [boolean], fix: {quote: true} | \"value\": \"true\", \"required\":"
            + " \"true\"",
        "at: env.*.required, matches: 'true', fix: {plain: true} | \"value\": true, \"required\":"
            + " true",
        "at: env.*.value, matches: x, fix: {plain: true} | \"B\": {\"value\": x}"
      })
  void theRepairChangesNothingElse(String check, String expected) {
    Finding finding = judge("file: app.json, " + check + ", message: x").get(0);

    String repaired = Edit.apply(APP, finding.repair());

    assertEquals(1, finding.repair().size());
    assertEquals(true, repaired.contains(expected), repaired);
    assertEquals(2, Math.abs(APP.length() - repaired.length()));
  }

  private static List<Finding> judge(String check) {
    Fields entry = new Fields(Documents.parse(new Source("check", "{" + check + "}"), Format.YAML));
    Verdict verdict = new Verdict("x", id -> new Code(id, Severity.ERROR));
    DataCheck.of("x", entry)
        .judge(
            manifests(Map.of("app.json", APP, "build.yml", BUILD, "Dockerfile", DOCKERFILE))
                .documents(),
            verdict);
    return verdict.findings();
  }

  private static Manifests manifests(Map<String, String> files) {
    List<Document> documents = new ArrayList<>();
    List.of("app.json", "build.yml", "Dockerfile")
        .forEach(name -> documents.add(document(name, files.get(name))));
    return new Manifests(
        null,
        "",
        documents.get(0),
        documents,
        new Reading(List.of()),
        Optional.empty(),
        LocalDate.of(2026, 11, 23));
  }

  private static Document document(String name, String text) {
    Format format =
        name.endsWith("json")
            ? Format.JSON
            : name.endsWith("yml") ? Format.YAML : Format.DOCKERFILE;
    Source source = new Source(name, text);
    return Document.of(
        name, source, format, Optional.of(Documents.parseForeign(source, format, doubt -> {})));
  }
}
