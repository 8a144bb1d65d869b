package gen.report;

import gen.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a command looked at and what it found.
 *
 * @param files every file that was judged or made, also those in which nothing was found
 * @param findings what was found, in the order in which it is told
 */
public record Inspection(List<InspectedFile> files, List<Finding> findings) {

  /**
   * A file that was looked at.
   *
   * @param path as its findings call it
   * @param change what gen does to it, such as {@code created}; empty where gen only judges
   */
  public record InspectedFile(String path, String change) {

    /** A file that gen judges and leaves alone. */
    public InspectedFile(String path) {
      this(path, "");
    }
  }

  /** Findings of a command that got no further. */
  public static Inspection of(List<Finding> findings) {
    return new Inspection(List.of(), findings);
  }

  /** The findings of each file, by its path; first the files that were looked at, then others. */
  public Map<String, List<Finding>> byFile() {
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    files.forEach(file -> byFile.put(file.path(), new ArrayList<>()));
    findings.forEach(
        each -> byFile.computeIfAbsent(each.place().file(), key -> new ArrayList<>()).add(each));
    return byFile;
  }
}
