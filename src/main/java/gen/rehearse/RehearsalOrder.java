package gen.rehearse;

import gen.platform.Platform;
import java.nio.file.Path;

/**
 * What is to be rehearsed.
 *
 * @param manifests folder with the platform's manifests
 * @param shown how messages call that folder
 * @param server the server on which the database is made
 * @param redis where a Redis comes from
 * @param programs what starts the app
 * @param path where programs are looked for, as in PATH
 * @param workFolder an empty folder for everything that is written
 */
public record RehearsalOrder(
    Platform platform,
    Path manifests,
    String shown,
    Server server,
    RedisSource redis,
    Programs programs,
    RehearsalWishes wishes,
    String path,
    Path workFolder) {}
