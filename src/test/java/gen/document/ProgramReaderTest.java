package gen.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Code;
import gen.finding.Rejected;
import gen.finding.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs are read as far as they consist of literals, calls and constants. */
class ProgramReaderTest {

  private static final String IMPORT = "import { make, other as o, all } from \"kit\";\n";

  /** Statements before, an expression, and its value as JSON. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      value = {
        "¦'a'¦\"a\"",
        "¦\"a\\n\\u0041\\u{1F600}\\x41\"¦\"a\\nA😀A\"",
        "¦`a`¦\"a\"",
        "const a = 'x';¦`${a}-${1}`¦\"x-1\"",
        "const a = 'x';¦'p' + a + \"q\"¦\"pxq\"",
        "const a = 2;¦a * 512 + 1 - 3¦1022",
        "¦12_000¦12000",
        "¦-5¦-5",
        "¦1.5¦1.5",
        "¦true¦true",
        "¦null¦null",
        "¦[1, 'a', [],]¦[1,\"a\",[]]",
        "¦{a: 1, 'b': 2, \"c-d\": 3, 4: 5,}¦{\"a\":1,\"b\":2,\"c-d\":3,\"4\":5}",
        "const a = 1;¦{a, b: a}¦{\"a\":1,\"b\":1}",
        "const k = 'x';¦{[k]: 1, [`${k}y`]: 2}¦{\"x\":1,\"xy\":2}",
        "const a = {x: 1, y: 2};¦{...a, y: 3}¦{\"x\":1,\"y\":3}",
        "const a = [1, 2];¦[...a, 3]¦[1,2,3]",
        "const a = {x: {y: 'z'}};¦a.x.y¦\"z\"",
        "const a = {'x-y': ['z']};¦a['x-y'][0]¦\"z\"",
        "const {b} = {b: 7};¦b¦7",
        "¦'a' as const¦\"a\"",
        "¦{a: 'b'} satisfies Record<string, Array<string | number>>¦{\"a\":\"b\"}",
        "¦<string>'a'¦\"a\"",
        "const a: Record<'x' | 'y', { b?: string[] }[]> = {};¦a!¦{}",
        "interface I { a: string }; type T = I & { b: (x: number) => void } | null;¦1¦1",
        "const a = () => 'x';¦a()¦\"x\"",
        "function a() { const b = 'x'; return b }¦a()¦\"x\"",
        "¦(() => { return 'x' })()¦\"x\"",
        "const a = b; const b = 'later';¦a¦\"later\"",
        "¦{a: undefined, b: 1}¦{\"b\":1}",
        "// const a = 1;¶/* ' */¦'//'¦\"//\"",
        "if (x) throw new Error('no');¦1¦1",
        "if (x) { throw new Error(`no ${y}`) }¦1¦1",
        "console.log('hi');¦1¦1",
        "const a = {}; a.b = {c: 1}; a.b.d = 2;¦a¦{\"b\":{\"c\":1,\"d\":2}}",
        "let a = 1¦a¦1",
        "enum E { A }; class C { a = 1 }¦2¦2"
      })
  void valuesAreThoseOfTheLanguage(String before, String expression, String expected) {
    String text =
        IMPORT + (before == null ? "" : before) + "\nexport default " + expression + ";\n";

    assertEquals(expected, Json.of(read(text).at("exports.default").orElseThrow()).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "make('a', {b: 1})",
        "make(`a`, {'b': 1},)",
        "make<string>('a', {b: 1} as const)",
        "(make)('a', {b: 1})",
        "await make('a', {b: 1})"
      })
  void callsHoldTheirArguments(String call) {
    Node node = read(IMPORT + "export default " + call).at("exports.default").orElseThrow();

    assertEquals(
        "{\"call\":\"make\",\"0\":\"a\",\"1\":{\"b\":1},\"make\":[\"a\",{\"b\":1}]}",
        Json.of(node).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import { make } from 'kit'; export default make(make('a'))",
        "import { make as m } from 'kit'; export default m(m('a'))",
        "import * as kit from 'kit'; export default kit.make(kit.make('a'))",
        "import kit from 'kit'; export default kit.make(kit.make('a'))",
        "import { make } from 'kit'; const m = make; export default m(m('a'))",
        "import { make } from 'kit'; const a = make('a'); export default make(a)",
        "import { make } from 'kit'; export default make(() => make('a'))",
        "import { make } from 'kit'; export default make(async () => { return make('a') })",
        "import { make } from 'kit'; const f = () => make('a'); export default make(f)",
        "import { make } from 'kit'; function f() { return make('a') }\nexport default make(f)",
        "import { make } from 'kit'\n"
            + "const a = make('a')\n"
            + "const b = make(a)\n"
            + "export { b as default }",
        "import { make } from 'kit'; export default make(function () { return make('a'); })",
        "import { run } from 'kit'; export default run((x, make) => make(make('a')))"
      })
  void callsAreFoundWhateverTheProgramCallsThem(String program) {
    Node tree = read(program);

    assertEquals(2, tree.all("calls.make.*").size());
    assertEquals(
        List.of("a"),
        tree.all("calls.make.*.0").stream().flatMap(n -> n.text("").stream()).toList());
    assertTrue(tree.at(Node.UNREAD).isEmpty(), () -> unread(program).toString());
  }

  @Test
  void whatIsTakenFromACallNamesIt() {
    Node node =
        read(IMPORT + "const a = make('x'); export default {v: a.env.URL, w: a['env']['B']}")
            .at("exports.default")
            .orElseThrow();

    assertEquals("x", node.text("v.of.0").orElseThrow());
    assertEquals("URL", node.text("v.path.1").orElseThrow());
    assertEquals("B", node.text("w.path.1").orElseThrow());
  }

  @Test
  void aCallIsOneHoweverOftenItIsUsed() {
    assertEquals(
        1,
        read(IMPORT + "const a = make(1); export default [a, a, {b: a}]")
            .all("calls.make.*")
            .size());
  }

  @Test
  void whatACallIsGivenAfterwardsIsPartOfIt() {
    Node tree = read(IMPORT + "const a = make(1); a.b = {c: 2};\nexport default o(a);");

    assertEquals("2", tree.text("calls.make.0.b.c").orElseThrow());
  }

  /** Programs in which exactly one part is computed, and its line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '~',
      value = {
        "export default {a: process.env.A}¦1",
        "¶export default {a: 1,¶ b: process.env.A ?? 'b'}¦3",
        "const f = (a: string) => a;¶export default {a: f('x')}¦2",
        "export default {a: x ? 1 : 2}¦1",
        "export default [1, 2].map((x) => x)¦1",
        "import { a } from './a'¶export default {¶¶ a: a}¦4",
        "import { a } from './a';¶export default a('x');¦2",
        "for (const x of [1]) { y(x) }¶export default 1¦1",
        "if (a) { b = 1 }¶export default 1¦1",
        "if (a) throw b; else c()¶export default 1¦1",
        "switch (a) { case 1: break }¶export default 1¦1",
        "try { a() } catch (e) { b() }¶export default 1¦1",
        "let a = 1¶a = 2¶export default a¦2",
        "let a = 'x'¶a += 'y'¶export default a¦2",
        "const a = [1]¶a.push(2)¶export default a¦2",
        "const a = a;¶export default a¦1",
        "export default `${process.env.A}`¦1",
        "export default {...process.env}¦1",
        "export default {[process.env.A]: 1}¦1",
        "export default new Date()¦1",
        "export default /a\\/b[/]/.test('x')¦1",
        "const a = 1¦1",
        "export default {¦1",
        "export default {a: 1 b: 2}¦1",
        "export default '¦1",
        "¶export default {a: §}¦2",
        "export * from './b'¶export default 1¦1",
        "import {make} from 'kit'¶export default make(`a${make('b')}`)¦2"
      })
  void whatIsComputedIsListedWithItsLine(String written, int line) {
    String program = written.replace('¶', '\n');
    List<Node> unread = unread(program);

    assertEquals(1, unread.size(), unread::toString);
    assertEquals(line, unread.get(0).place().line());
    Rejected rejected =
        assertThrows(
            Rejected.class, () -> Documents.parse(new Source("p.ts", program), Format.TYPESCRIPT));
    assertEquals(Code.SYNTAX, rejected.findings().get(0).code());
  }

  @Test
  void whatIsNotReadHidesNothingElse() {
    Node tree =
        read(
            """
            import { make, put } from "kit";
            const one = make("one");
            const two = make("two", { a: process.env.A, b: "kept" });
            export default build([one, two]);
            """);

    assertEquals(2, tree.all("calls.make.*").size());
    assertEquals("kept", tree.text("calls.make.1.1.b").orElseThrow());
  }

  /** Short programs that would fill the memory or the stack. */
  @Test
  void whatGrowsIsEnded() {
    StringBuilder doubled =
        new StringBuilder("const a0 = 'aaaaaaaaaa', b0 = [1, 2], f0 = () => [1];\n");
    for (int i = 1; i < 60; i++) {
      doubled.append("const a%1$d = `${a%2$d}${a%2$d}`;\n".formatted(i, i - 1));
      doubled.append("const b%1$d = [...b%2$d, ...b%2$d];\n".formatted(i, i - 1));
      doubled.append("const f%1$d = () => [f%2$d(), f%2$d()];\n".formatted(i, i - 1));
    }
    for (String last : List.of("a59", "b59", "f59()")) {
      String text = doubled + "export default " + last;
      assertThrows(Rejected.class, () -> read(text));
    }
    for (String many :
        List.of("(", "[", "{a:", "!", "a+", "a.", "a?", "f(", "()=>", "<", "a<", "/*", "`${")) {
      read("export default " + many.repeat(4_000));
    }
    read(" ".repeat(300_000) + "//\n".repeat(100_000) + "export default " + "a.b()".repeat(3_000));
  }

  private static Node read(String text) {
    return Documents.parseForeign(new Source("p.ts", text), Format.TYPESCRIPT, doubt -> {});
  }

  private static List<Node> unread(String text) {
    return read(text).all(Node.UNREAD + ".*");
  }
}
