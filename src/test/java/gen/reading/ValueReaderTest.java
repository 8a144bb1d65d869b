package gen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.document.Documents;
import gen.document.Format;
import gen.document.Hit;
import gen.document.Paths;
import gen.finding.Source;
import gen.pipeline.Schemas;
import gen.platform.Platform;
import gen.platform.Platforms;
import gen.platform.ReadingRule.FormRule;
import gen.platform.ReadingRule.ValueRule;
import gen.platform.ReadingRule.VariableRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where attributes and variables of a part stand in files of many forms. */
class ValueReaderTest {

  private static final String FILE =
      """
      services:
        web:
          image: {kind: hub, registry: acme, repository: app, tag: "1.2"}
          ports: ["127.0.0.1:8080:3000"]
          environment: [A=1, B=x=y, C]
        job:
          image: {kind: other, repository: job}
          environment: {A: one}
      """;

  @Test
  void aTextIsPutTogetherOfWhatItsPathsLeadTo() {
    assertEquals(Optional.of("acme/app:1.2"), read("web", place(NAMED)));
  }

  @Test
  void aTextOfWhichAPartIsMissingStandsElsewhere() {
    assertEquals(Optional.empty(), read("job", place(NAMED)));
    assertEquals(Optional.of("job"), read("job", place(NAMED), place("image.repository")));
  }

  @Test
  void aPlaceCountsOnlyWhereItsConditionsHold() {
    ValueRule hub = new ValueRule("hub", Map.of("image.kind", "hub"), Optional.empty());
    ValueRule other =
        new ValueRule("other.example/{image.repository}", hub.where(), Optional.empty());

    assertEquals(Optional.of("other.example/app"), read("web", hub, other));
    assertEquals(Optional.empty(), read("job", hub, other));
  }

  @Test
  void aPartOfATextCanBeMeant() {
    Pattern last = Pattern.compile("(?<value>[0-9]+)$");

    assertEquals(
        Optional.of("3000"), read("web", new ValueRule("ports.0", Map.of(), Optional.of(last))));
    assertEquals(
        Optional.empty(),
        read("job", new ValueRule("image.repository", Map.of(), Optional.of(last))));
  }

  @Test
  void theKeyUnderWhichAPartStandsCanBeItsName() {
    assertEquals(Optional.of("web"), read("web", place("@key")));
    assertEquals(Optional.of("svc-job"), read("job", place("svc-{@key}")));
    assertEquals(
        3,
        new ValueReader(part("web"))
            .attribute("name", List.of(place("@key")))
            .orElseThrow()
            .place()
            .column());
  }

  @Test
  void variablesCanBePairs() {
    assertEquals(
        Map.of("A", "the text \"1\"", "B", "the text \"x=y\"", "C", "the text \"\""),
        variables("web"));
    assertEquals(Map.of("A", "the text \"one\""), variables("job"));
  }

  private static final Platform TOY =
      new Platforms(List.of(Path.of("docs/examples/platforms")), new Schemas()::builtIn)
          .select(List.of("toy"))
          .get(0);
  private static final Paths ENVIRONMENT = new Paths(List.of("environment"));
  private static final FormRule TEXT =
      new FormRule("", "", Optional.empty(), "literal", "", "", "", "");
  private static final String NAMED = "{image.registry}/{image.repository}:{image.tag}";

  private static ValueRule place(String text) {
    return new ValueRule(text, Map.of(), Optional.empty());
  }

  private static Optional<String> read(String part, ValueRule... places) {
    return new ValueReader(part(part)).attribute("image", List.of(places)).map(Located::value);
  }

  private static Map<String, String> variables(String part) {
    Map<String, String> words = new TreeMap<>();
    new VariableCollector(new BindingReader(TOY))
        .collect(part(part).node(), new VariableRule(ENVIRONMENT, "@pair", "", List.of(TEXT)))
        .forEach((name, found) -> words.put(name, found.value().words()));
    return words;
  }

  private static Hit part(String name) {
    return Hit.of(Documents.parse(new Source("f", FILE), Format.YAML))
        .each("services." + name)
        .get(0);
  }
}
