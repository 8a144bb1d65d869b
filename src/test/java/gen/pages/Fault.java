package gen.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

/**
 * Something that is wrong on purpose in the sample of its flavour.
 *
 * @param name what is wrong, as the name of a file
 * @param before what stands in the sample
 * @param after what stands there instead
 * @param complaint a pattern of what has to be said about it
 */
record Fault(String name, String before, String after, String complaint) {

  /** The sample with this fault, written to a file. */
  Path in(Path sample, Path file) {
    String text = Folder.text(sample);
    assertTrue(text.contains(before), () -> name + ": not in the sample: " + before);
    Folder.write(file, text.replace(before, after));
    return file;
  }

  /** Whether one of these is the complaint. */
  boolean isIn(List<String> complaints) {
    return complaints.stream().anyMatch(each -> each.matches("(?s)" + complaint + ".*"));
  }

  @Override
  public String toString() {
    return name;
  }
}
