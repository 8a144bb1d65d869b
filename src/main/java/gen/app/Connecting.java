package gen.app;

import gen.finding.Place;
import java.util.List;

/**
 * How the app connects to its database.
 *
 * @param schemes how a URL may begin, without {@code ://}
 * @param tls when it uses TLS
 * @param modes the modes of TLS that its driver knows
 * @param most connections that one instance opens at a time; 0 when unknown
 * @param ipv6 false when it finds databases by IPv4 addresses only
 * @param place where the descriptor says so
 */
public record Connecting(
    List<String> schemes, Tls tls, TlsModes modes, int most, boolean ipv6, Place place) {

  /** When an app uses TLS. */
  public enum Tls {
    /** Nobody says. */
    UNSAID,
    /** Where the database asks for it. */
    AUTOMATIC,
    /** When a variable tells it to. */
    SETTING
  }
}
