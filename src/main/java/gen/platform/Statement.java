package gen.platform;

/**
 * A sentence about a platform.
 *
 * @param text empty when nobody says it
 * @param origin of the group in which it stands
 */
public record Statement(String text, Origin origin) {

  /** Whether there is something to read. */
  public boolean isSaid() {
    return !text.isEmpty();
  }
}
