package gen.pipeline;

import gen.finding.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be judged.
 *
 * @param top the folder from which paths are named
 * @param paths files and folders; every file below a folder is looked at
 * @param platforms ids of the platforms whose manifests are judged; none for all
 * @param today the day by which the age of facts counts
 * @param since the descriptor of an earlier release, with which that of today is compared
 */
public record ValidationOrder(
    Path top, List<Path> paths, List<String> platforms, LocalDate today, Optional<Source> since) {

  /** To judge this without a look at earlier releases. */
  public ValidationOrder(Path top, List<Path> paths, List<String> platforms, LocalDate today) {
    this(top, paths, platforms, today, Optional.empty());
  }

  /** The same, compared with the descriptor of an earlier release. */
  public ValidationOrder since(Source released) {
    return new ValidationOrder(top, paths, platforms, today, Optional.of(released));
  }
}
