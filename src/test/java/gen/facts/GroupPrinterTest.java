package gen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.document.Documents;
import gen.document.Format;
import gen.document.Node;
import gen.finding.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A group of facts is printed whatever its keys are. */
class GroupPrinterTest {

  private static final String SCHEMA =
      """
      {"properties": {
        "open": {"description": "True when it is open."},
        "places": {"description": "Where.", "additionalProperties": {"type": "string"}},
        "list": {"items": {"properties": {"id": {}, "memoryMb": {}}}},
        "source": {"$ref": "#/$defs/source"}}}
      """;

  @Test
  void factsListsAndSources() {
    assertEquals(
        """

        | Fact | Value | Meaning |
        |---|---|---|
        | Open | yes | True when it is open. |

        ### Places

        Where.

        | Name | Value |
        |---|---|
        | `a\\|b` | Amsterdam, Netherlands |

        | Name | Memory (MB) |
        |---|---|
        | `x` | 512 |
        | `y` |  |

        Source: <https://a.example/b>. Checked on 2026-11-23, in text of May.

        **Not certain.** Nobody knows.
        """,
        print(
            """
            open: true
            places: {"a|b": "Amsterdam, Netherlands"}
            list: [{memoryMb: 512, id: x}, {id: y}]
            source: ["https://a.example/b"]
            checked: "2026-11-23"
            edition: May
            certain: false
            note: Nobody knows.
            """));
  }

  /** A name in braces at the end of a step stands for a sentence. */
  @Test
  void stepsWithNamesToFillIn() {
    assertEquals(
        """

        ### Deploy

        1. Press it.
        1. Type a name. {fields}
        1. Wait.
        """,
        print(
            """
            deploy: [Press it., "Type a name. {fields}", Wait.]
            """));
  }

  @Test
  void keysThatTheSchemaDoesNotKnow() {
    assertEquals(
        """

        | Fact | Value | Meaning |
        |---|---|---|
        | New thing: half open | no |  |
        | New thing: ports | 25, 465 |  |

        ### New thing: steps

        1. Do this.
        1. Do that.

        ### New thing: commands

        ```text
        cd FOLDER
        sh it.sh
        ```
        """,
        print(
            """
            newThing:
              halfOpen: false
              ports: [25, 465]
              steps: [Do this., Do that.]
              commands: |
                cd FOLDER
                sh it.sh
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "plain>`plain`",
        "two words>two words",
        "Render>Render",
        "'^a|b$'>`^a\\|b$`",
        "'https://a.example/x'>[https://a.example/x]",
        "'https://${NAME}.example'>`https://${NAME}.example`",
        "'say | it'>say \\| it",
        "''>none",
        "'2026-11-23'>2026-11-23",
      })
  void texts(String text, String cell) {
    Node value = Documents.parse(new Source("x", "v: '" + text + "'"), Format.YAML);

    assertEquals(cell.replace('[', '<').replace(']', '>'), Cell.of(value.at("v").orElseThrow()));
  }

  private static String print(String group) {
    Node schema = Documents.parse(new Source("schema", SCHEMA), Format.JSON);
    return GroupPrinter.print(
        Documents.parse(new Source("group", group), Format.YAML), Shape.of(schema));
  }
}
