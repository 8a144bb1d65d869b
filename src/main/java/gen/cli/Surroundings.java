package gen.cli;

import gen.start.HeadStart;
import java.nio.file.Path;

/**
 * What a command needs to know of the process it runs in.
 *
 * @param here the current folder
 * @param templates the folder of the platforms that come with gen
 * @param temporary a folder for files that nobody keeps
 * @param path where programs are looked for, as in PATH
 * @param head what was begun before the command line was read
 */
public record Surroundings(
    Path here, Path templates, Path temporary, String path, Console console, HeadStart head) {

  /** Surroundings in which nothing was begun. */
  public Surroundings(Path here, Path templates, Path temporary, String path, Console console) {
    this(here, templates, temporary, path, console, HeadStart.none());
  }
}
