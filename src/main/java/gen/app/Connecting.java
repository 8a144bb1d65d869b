package gen.app;

import java.util.List;

/**
 * How the app connects to its database.
 *
 * @param schemes how a URL may begin, without {@code ://}
 * @param told true when it uses TLS only if a variable tells it to
 * @param most connections that one instance opens at a time; 0 when unknown
 * @param ipv6 false when it finds databases by IPv4 addresses only
 */
public record Connecting(List<String> schemes, boolean told, int most, boolean ipv6) {}
