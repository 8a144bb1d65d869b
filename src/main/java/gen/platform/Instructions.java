package gen.platform;

import java.util.List;

/**
 * What people do on a platform, in this order.
 *
 * @param steps none when nobody says it
 * @param origin of the group in which they stand
 */
public record Instructions(List<String> steps, Origin origin) {

  /** Whether there is something to do. */
  public boolean areGiven() {
    return !steps.isEmpty();
  }
}
