package gen.validate;

import gen.deployment.Instance;
import gen.finding.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file that gen wrote, or would write.
 *
 * @param now the file as it is; its text is empty when there is none
 * @param exists false when there is no such file
 * @param edited true when it is not as gen wrote it
 * @param meant what the descriptor says today; nothing when there is no descriptor to ask
 */
public record GeneratedFile(Source now, boolean exists, boolean edited, Optional<Meant> meant) {

  /**
   * What a file should be.
   *
   * @param descriptor the name of the file that says so
   * @param instance the installation to which it belongs
   * @param text empty when there should be no such file
   * @param command what writes it
   */
  public record Meant(String descriptor, Instance instance, String text, String command) {}

  /** True for a file that is as gen wrote it, when the descriptor says something else. */
  public boolean isBehind() {
    return isStale() && !edited;
  }

  /** True when it is there as the descriptor wants it. */
  public boolean isFresh() {
    return exists && meant.isPresent() && !isStale();
  }

  /** The names of those that are there as their descriptors want them. */
  public static Set<String> fresh(List<GeneratedFile> files) {
    return files.stream()
        .filter(GeneratedFile::isFresh)
        .map(each -> each.now().name())
        .collect(Collectors.toSet());
  }

  /** True when the descriptor says something else. */
  public boolean isStale() {
    return meant.filter(each -> !lines(each.text()).equals(lines(now.text()))).isPresent();
  }

  /** The text whatever its lines end with, as Git may change that. */
  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }
}
