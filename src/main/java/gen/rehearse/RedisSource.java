package gen.rehearse;

import gen.finding.Code;
import gen.finding.Place;
import gen.finding.Rejected;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a rehearsal gets a Redis from, where the manifests ask for one. */
public sealed interface RedisSource {

  /** Where a Redis listens unless it is told otherwise. */
  int USUAL = 6379;

  /** From nowhere. */
  record Nowhere() implements RedisSource {}

  /**
   * Servers of its own.
   *
   * @param server the program
   * @param usual the port on which programs look that were told none
   */
  record Program(Path server, int usual) implements RedisSource {}

  /** A server that runs. */
  record Running(RedisTenant server) implements RedisSource {}

  /** True when it runs on this computer, which an adapter refuses unless allowed. */
  default boolean isLocal() {
    return this instanceof Program || this instanceof Running given && given.server().isLocal();
  }

  /** What is secret of a server that runs, and the same for every installation. */
  default List<String> secrets() {
    return this instanceof Running given
        ? List.of(given.server().password(), Tenant.encoded(given.server().password()))
        : List.of();
  }

  /**
   * The server that a URL names, such as {@code redis://:PASSWORD@127.0.0.1:6379}, or without one
   * what is installed.
   *
   * @param path where programs are looked for, as in PATH
   * @throws Rejected when it is no such URL
   */
  static RedisSource of(Optional<String> url, String path) {
    if (url.isPresent()) {
      return new Running(tenant(url.get()));
    }
    return LocalRedis.find(path)
        .<RedisSource>map(server -> new Program(server, USUAL))
        .orElse(new Nowhere());
  }

  private static RedisTenant tenant(String url) {
    try {
      URI uri = new URI(url);
      boolean known = List.of("redis", "rediss").contains(String.valueOf(uri.getScheme()));
      boolean bare = uri.getRawPath().isEmpty() || uri.getRawPath().equals("/");
      if (!known || uri.getHost() == null || !bare) {
        throw new URISyntaxException("", "not a URL of a Redis server");
      }
      String[] login = (uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo()).split(":", 2);
      return new RedisTenant(
          uri.getHost().replaceAll("^\\[|]$", ""),
          uri.getPort() < 0 ? USUAL : uri.getPort(),
          decoded(login[0]),
          login.length > 1 ? decoded(login[1]) : "",
          uri.getScheme().equals("rediss"));
    } catch (URISyntaxException e) {
      // The URL may hold a password, so no part of it is shown.
      throw new Rejected(
          Code.USAGE.at(
              Place.of("--redis"),
              "not a URL of a Redis server",
              "write redis://:PASSWORD@HOST:PORT, or rediss:// where it speaks TLS"));
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
