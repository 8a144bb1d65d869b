package gen.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final String SUM_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final Ledger EMPTY = new Ledger(Map.of());

  @Test
  void textIsInTheFormatOfSha256sumAndSorted() {
    Ledger ledger = EMPTY.with(path -> false, Map.of("b/c d.yaml", "abc", "a.json", "abc"));

    assertEquals(SUM_OF_ABC + "  a.json\n" + SUM_OF_ABC + "  b/c d.yaml\n", ledger.text());
  }

  @Test
  void textIsReadBack() {
    Ledger ledger = EMPTY.with(path -> false, Map.of("a", "1", "b", "2"));

    assertEquals(ledger, Ledger.parse(ledger.text()));
    assertEquals(ledger, Ledger.parse(ledger.text().replace("\n", "\r\n")));
  }

  @Test
  void linesThatAreNoEntriesArePassedOver() {
    Ledger ledger = Ledger.parse("# hello\n" + SUM_OF_ABC + "  a\nabc  b\n<<<<<<<\n");

    assertEquals(SUM_OF_ABC + "  a\n", ledger.text());
  }

  @Test
  void untouchedFileIsToldFromAnEditedOne() {
    Ledger ledger = EMPTY.with(path -> false, Map.of("a", "x\ny\n"));

    assertTrue(ledger.isUntouched("a", "x\ny\n"));
    assertTrue(ledger.isUntouched("a", "x\r\ny\r\n"));
    assertFalse(ledger.isUntouched("a", "x\nz\n"));
    assertFalse(ledger.isUntouched("b", "x\ny\n"));
  }

  @Test
  void oldAndNewTextAreBothUntouchedWhileFilesAreReplaced() {
    String before = EMPTY.with(path -> false, Map.of("a", "old")).text();
    String after = EMPTY.with(path -> false, Map.of("a", "new")).text();

    Ledger ledger = Ledger.parse(before + after);

    assertTrue(ledger.isUntouched("a", "old"));
    assertTrue(ledger.isUntouched("a", "new"));
  }

  @Test
  void onlyEntriesOfTheScopeAreReplaced() {
    Ledger ledger = EMPTY.with(path -> false, Map.of("one/a", "1", "one/b", "2", "two/a", "3"));

    Ledger next = ledger.with(path -> path.startsWith("one/"), Map.of("one/c", "4"));

    assertFalse(next.knows("one/a"));
    assertFalse(next.knows("one/b"));
    assertTrue(next.knows("one/c"));
    assertTrue(next.knows("two/a"));
  }
}
