package gen.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.document.Documents;
import gen.document.Format;
import gen.document.Hit;
import gen.document.Node;
import gen.finding.Source;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts that checks look at, besides those that HitTest shows. */
class PartsTest {

  private static final Node TREE =
      Documents.parse(
          new Source("a.yaml", "web: {port: 1}\nwork: {port: 2}\nlist: [x, y]\n"), Format.YAML);

  @ParameterizedTest
  @CsvSource({
    "@, 'web,work,list'",
    "web.@, port",
    "web|work.@, 'port,port'",
    "list.@, '0,1'",
    "web.port.@, ''",
    "none.@, ''"
  })
  void keysAreTexts(String path, String keys) {
    List<String> found = Hit.of(TREE).each(path).stream().map(Hit::text).toList();

    assertEquals(keys, String.join(",", found));
  }

  @Test
  void textsAreFoundWithTheirPlaces() {
    Source source = new Source("a.ts", "one\n  two one\n");

    List<String> found =
        Hit.in(source, Pattern.compile("\\bone\\b"))
            .map(hit -> hit.text() + " " + hit.at())
            .toList();

    assertEquals(List.of("one a.ts:1:1", "one a.ts:2:7"), found);
  }
}
