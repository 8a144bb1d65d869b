package gen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be judged.
 *
 * @param top the folder from which paths are named
 * @param paths files and folders; every file below a folder is looked at
 * @param platforms ids of the platforms whose manifests are judged; none for all
 * @param today the day by which the age of facts counts
 */
public record ValidationOrder(
    Path top, List<Path> paths, List<String> platforms, LocalDate today) {}
