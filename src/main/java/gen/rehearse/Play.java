package gen.rehearse;

import gen.platform.Platform;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is to be rehearsed.
 *
 * @param manifests folder with the platform's manifests
 * @param shown how messages call that folder
 * @param server the server on which the database is made
 * @param command the words that start the app
 * @param answers what somebody typed for the platform's questions
 * @param surroundings variables that every process needs, such as PATH
 * @param workFolder an empty folder in which the app runs
 * @param patience seconds after which an app that is not well is given up
 */
public record Play(
    Platform platform,
    Path manifests,
    String shown,
    Server server,
    List<String> command,
    Map<String, String> answers,
    Map<String, String> surroundings,
    Path workFolder,
    int patience) {}
