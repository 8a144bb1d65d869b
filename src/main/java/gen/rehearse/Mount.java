package gen.rehearse;

import gen.reading.Located;
import gen.reading.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The disk of one installation: a folder of this computer that all starts of it have in common.
 *
 * @param root what stands for the root of the app's files, as far as they are on the disk
 * @param path where the platform mounts it
 */
record Mount(Path root, String path) {

  /** The disk that the manifests ask for, empty at first; nothing where they ask for none. */
  static Optional<Mount> of(Resource service, Path root) throws IOException {
    Optional<String> path =
        service.attribute("disk").map(Located::value).filter(each -> each.startsWith("/"));
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Mount mount = new Mount(root, path.get().replaceAll("(?<=.)/+$", ""));
    Files.createDirectories(mount.folder());
    // The app may run as any user, in a container at least.
    Files.setPosixFilePermissions(mount.folder(), PosixFilePermissions.fromString("rwxrwxrwx"));
    return Optional.of(mount);
  }

  /** The folder that is the disk. */
  Path folder() {
    return root.resolve(path.substring(1));
  }

  /**
   * What an app is given that runs outside of a container: folders on the disk by where they are on
   * this computer, and for the adapter where the app's files begin.
   */
  Map<String, String> here(Map<String, String> given) {
    Map<String, String> all = new LinkedHashMap<>();
    given.forEach((name, value) -> all.put(name, isOnDisk(value) ? root + value : value));
    all.put("GEN_ROOT", root.toString());
    return all;
  }

  private boolean isOnDisk(String value) {
    return value.equals(path) || value.startsWith(path + "/");
  }
}
