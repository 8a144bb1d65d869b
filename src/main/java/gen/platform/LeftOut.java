package gen.platform;

import gen.finding.Who;

/**
 * A platform on which an app is not offered.
 *
 * @param reason why, in the words of the descriptor; empty where it gives no reason
 */
public record LeftOut(Platform platform, String reason) {

  /**
   * What to do about an app that a platform cannot run: the one way to leave that platform out for
   * good.
   */
  public static String way(Platform platform) {
    Who who = platform.who();
    return "leave " + who + " out: `platforms: {" + who.each("", ": {leave: why}") + "}`";
  }

  /** The same, after another thing that helps. */
  public static String or(String help, Platform platform) {
    return help + ", or " + way(platform);
  }
}
