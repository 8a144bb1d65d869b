package gen.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.app.App;
import gen.app.AppReader;
import gen.finding.Source;
import gen.pipeline.Schemas;
import gen.platform.Platform;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How what is created is called. */
class NamesTest {

  private static final AppReader READER = new AppReader(new Schemas().descriptor());
  private static final Platform.NameRule RULE =
      new Platform.NameRule(Pattern.compile("[a-z][a-z0-9-]*[a-z0-9]"), 30, "one account");

  @Test
  void theFirstInstanceHasTheNameOfTheApp() {
    assertEquals(List.of("notes", "notes-data", "notes-db"), names("notes", Instance.FIRST).all());
  }

  @Test
  void anotherInstanceAddsItsName() {
    Names names = names("notes", Instance.named("acme"));

    assertEquals(List.of("notes-acme", "notes-acme-data", "notes-acme-db"), names.all());
  }

  @Test
  void aNameThatJustFitsIsKept() {
    String id = "a".repeat(25);

    assertEquals(id, names(id, Instance.FIRST).base());
  }

  @Test
  void aLongerNameIsCutAndEndsInAHash() {
    Names names = names("a".repeat(26), Instance.FIRST);

    assertTrue(names.base().matches("a{16}-[0-9a-f]{8}"), names.base());
    assertEquals(names.base() + "-data", names.all().get(1));
    assertEquals(30, names.all().get(1).length());
  }

  @Test
  void theHashIsTheBeginningOfTheSha256OfTheWholeName() {
    // printf notes-0123abcd | sha256sum
    assertEquals("notes-0123abcd-51f2e754", names("notes-0123abcd", Instance.FIRST).base());
  }

  @Test
  void aCutLeavesNoTwoDashes() {
    Names names = names("abcdefghijklmno-pqrstuvwxyz", Instance.FIRST);

    assertTrue(names.base().matches("abcdefghijklmno-[0-9a-f]{8}"), names.base());
  }

  @Test
  void namesThatDifferAfterTheCutStayDifferent() {
    Names one = names("notes", Instance.named("a-very-long-name-for-one"));
    Names two = names("notes", Instance.named("a-very-long-name-for-two"));

    assertEquals(one.base().substring(0, 16), two.base().substring(0, 16));
    assertNotEquals(one, two);
  }

  @Test
  void noNameCanBeThatOfACutOne() {
    String cut = names("a".repeat(26), Instance.FIRST).base();

    Names alike = names(cut, Instance.FIRST);

    assertNotEquals(cut, alike.base());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"notes", "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o", "abcdefghijklmnopqrstuvwxyz1234"})
  void everyNameKeepsTheRule(String id) {
    Names names = names(id, Instance.named("the-instance-with-the-longest-name-of-40"));

    for (String name : names.all()) {
      assertTrue(RULE.pattern().matcher(name).matches(), name);
      assertTrue(name.length() <= RULE.maxLength(), name);
    }
  }

  private static Names names(String id, Instance instance) {
    return Names.of(app(id), instance, RULE);
  }

  private static App app(String id) {
    String text =
        """
        version: 1
        id: %s
        name: Notes
        description: Keeps notes.
        image: {name: example/notes, tag: "1.0.0"}
        http: {port: 3000}
        postgres: {}
        env: {DATABASE_URL: "${postgres.url}"}
        """;
    return READER.read(new Source("gen.yaml", text.formatted(id)));
  }
}
