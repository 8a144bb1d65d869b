package gen.platform;

import gen.app.Redis.Keeps;
import gen.platform.Platform.Database.Grant;
import java.util.Map;
import java.util.Optional;

/**
 * The Redis of a platform: one that it rents, or a server that is run there from an image.
 *
 * @param tls whether connections are encrypted; none without that are then let in
 * @param verifiable true when the certificate can be verified
 * @param password whether it asks for one
 * @param eviction the platform's word for what is done when it is full, by what it keeps; empty
 *     where no manifest can say it
 * @param full what is done then where no manifest can say it: {@code refuses} or {@code evicts}
 * @param server how it is run where the platform rents none
 */
public record RedisRule(
    String title,
    Grant tls,
    boolean verifiable,
    Grant password,
    Map<Keeps, String> eviction,
    String full,
    Optional<Server> server) {

  /**
   * A server of our own.
   *
   * @param arguments what it is started with, by what it keeps
   * @param password the variable that holds its password
   * @param host the text with its host, for a variable of its own; empty where it has none
   * @param url the same for its address
   * @param disk where it keeps its data
   */
  public record Server(
      String image,
      Map<Keeps, String> arguments,
      String password,
      String host,
      String url,
      String disk,
      int diskGb) {}

  /** True when its certificate is there and cannot be verified; empty when nobody knows. */
  public Optional<Boolean> isUnverified() {
    return isEncrypted().map(encrypted -> encrypted && !verifiable);
  }

  /** True when connections are encrypted; empty when nobody knows. */
  public Optional<Boolean> isEncrypted() {
    return known(tls);
  }

  /** True when it asks for a password; empty when nobody knows. */
  public Optional<Boolean> hasPassword() {
    return known(password);
  }

  private static Optional<Boolean> known(Grant grant) {
    return grant == Grant.UNKNOWN ? Optional.empty() : Optional.of(grant == Grant.YES);
  }
}
