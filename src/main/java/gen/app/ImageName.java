package gen.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a container image, such as {@code ghcr.io/example/app:1.2.0}, in its parts.
 *
 * @param repository registry and path, with the names that Docker Hub lets one leave out
 * @param tag empty where there is none
 * @param digest empty where there is none
 */
public record ImageName(String repository, String tag, String digest) {

  private static final String HUB = "docker.io";

  private static final Pattern NAME =
      Pattern.compile(
          "(?<path>[^\\s:@]+(?::[0-9]+/[^\\s:@]+)?)(?::(?<tag>[^\\s@]*))?(?:@(?<digest>\\S+))?");

  /** Words that stand for whatever was built last. */
  private static final Pattern MOVING =
      Pattern.compile("latest|main|master|nightly|stable|edge|dev|[a-z-]*-latest|latest-[a-z-]*");

  /** The parts of a name. What is no name at all is a repository that nobody has. */
  public static ImageName of(String text) {
    Matcher name = NAME.matcher(text.strip());
    if (!name.matches()) {
      return new ImageName(text.strip(), "", "");
    }
    String tag = name.group("tag") == null ? "" : name.group("tag");
    String digest = name.group("digest") == null ? "" : name.group("digest");
    return new ImageName(whole(name.group("path")), tag, digest);
  }

  private static String whole(String path) {
    int slash = path.indexOf('/');
    String first = slash < 0 ? "" : path.substring(0, slash);
    if (first.equals("index.docker.io") || first.equals("registry-1.docker.io")) {
      return whole(HUB + path.substring(slash));
    }
    boolean named = first.matches(".*[.:].*|localhost");
    String rest = named ? path.substring(slash + 1) : path;
    String registry = named ? first : HUB;
    boolean official = registry.equals(HUB) && !rest.contains("/");
    return registry + "/" + (official ? "library/" : "") + rest;
  }

  /** True when it means another image tomorrow. A digest never does. */
  public boolean isFloating() {
    return digest.isEmpty() && (tag.isEmpty() || MOVING.matcher(tag).matches());
  }

  /** True for an image on Docker Hub. */
  public boolean isOnDockerHub() {
    return repository.startsWith(HUB + "/");
  }

  /** The last part of the path, such as {@code app}. */
  public String shortName() {
    return repository.substring(repository.lastIndexOf('/') + 1);
  }
}
