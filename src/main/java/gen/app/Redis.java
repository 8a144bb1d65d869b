package gen.app;

import gen.finding.Place;

/**
 * What the app needs of a Redis, or of a Valkey, which speaks the same.
 *
 * <pre>
 * redis: {keeps: jobs}
 * </pre>
 *
 * @param keeps what it holds
 * @param tls when the app uses TLS to it
 * @param place where the descriptor says so
 */
public record Redis(Keeps keeps, Connecting.Tls tls, Place place) implements Store {

  /** The word for this kind of store in references. */
  public static final String KIND = "redis";

  /** What an app keeps in it. */
  public enum Keeps {
    /** Work to be done, which must not be lost: nothing is evicted, and a restart loses nothing. */
    JOBS,
    /** What can be made again: the oldest is evicted, and a restart may lose all. */
    CACHE;

    /** The word as the descriptor and the folders of platforms have it. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Override
  public String name() {
    return KIND;
  }

  @Override
  public String kind() {
    return KIND;
  }
}
