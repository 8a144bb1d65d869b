package gen.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DiffTest {

  @Test
  void updateShowsBothTextsWithContext() {
    String diff = diff(Change.Kind.UPDATED, "a\nb\nc", "a\nx\nc");

    assertEquals("--- a/out/f\n+++ b/out/f\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n", diff);
  }

  @Test
  void createdFileComesFromNothing() {
    String diff = diff(Change.Kind.CREATED, "", "a\nb");

    assertTrue(diff.startsWith("--- /dev/null\n+++ b/out/f\n"), diff);
    assertTrue(diff.endsWith("+a\n+b\n"), diff);
  }

  @Test
  void removedFileBecomesNothing() {
    String diff = diff(Change.Kind.REMOVED, "a\nb", "");

    assertTrue(diff.startsWith("--- a/out/f\n+++ /dev/null\n"), diff);
    assertTrue(diff.endsWith("-a\n-b\n"), diff);
  }

  @Test
  void sameTextsHaveNoDiff() {
    assertEquals("", diff(Change.Kind.SAME, "a\n", "a\n"));
  }

  @Test
  void longDiffIsCutAndTheOtherLinesAreCounted() {
    String diff = diff(Change.Kind.CREATED, "", "x\n".repeat(99) + "x");

    assertEquals(61, diff.lines().count());
    assertTrue(diff.endsWith("... 43 more lines\n"), diff);
  }

  private static String diff(Change.Kind kind, String before, String after) {
    return Diff.of(new Change(kind, Path.of("f"), "out/f", before, after));
  }
}
