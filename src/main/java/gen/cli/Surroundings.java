package gen.cli;

import java.nio.file.Path;

/**
 * What a command needs to know of the process it runs in.
 *
 * @param here the current folder
 * @param templates the folder of the platforms that come with gen
 * @param temporary a folder for files that nobody keeps
 * @param path where programs are looked for, as in PATH
 */
public record Surroundings(
    Path here, Path templates, Path temporary, String path, Console console) {}
