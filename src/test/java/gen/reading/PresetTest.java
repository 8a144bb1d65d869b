package gen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.deployment.Binding;
import gen.document.Documents;
import gen.finding.Source;
import gen.pipeline.Schemas;
import gen.platform.Platforms;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a field to fill in holds at first is read too, where a manifest can say it. */
class PresetTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          {"required": true, "value": "blue"}      => blue
          {"required": true}                       => ~~
          {"description": "A colour."}             => ~~
          """)
  void fieldOfAForm(String field, String expected) {
    String app = "{\"env\": {\"COLOUR\": " + field + "}}";
    Reading reading =
        new ManifestReader(
                new Platforms(List.of(Path.of("templates")), new Schemas()::builtIn)
                    .select(List.of("heroku"))
                    .get(0))
            .read(
                Manifest.of(Map.of("app.json", new Source("app.json", app))),
                (source, format) -> Documents.parseForeign(source, format, doubt -> {}));

    assertEquals(
        new Binding.Prompted(expected),
        reading.first("service").orElseThrow().variables().get("COLOUR").value());
  }
}
