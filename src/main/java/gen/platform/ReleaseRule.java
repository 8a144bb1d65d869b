package gen.platform;

/**
 * How a platform runs a command once for each release, before the new one is started.
 *
 * @param start how the image of the app comes to run it
 * @param named true when the adapter has to be named before it
 * @param line true when it is one text that a shell reads
 */
public record ReleaseRule(Start start, boolean named, boolean line) {

  /** What becomes of the image's own ENTRYPOINT. */
  public enum Start {
    /** It is replaced, always. */
    REPLACES,
    /** It stays, unless something runs before the app. */
    KEEPS,
    /** The same as for the command of the app. */
    FOLLOWS
  }
}
