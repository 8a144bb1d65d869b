package gen.platform;

import gen.app.Alphabet;
import gen.app.Redis.Keeps;
import gen.app.TlsMode;
import gen.document.Fields;
import gen.platform.Platform.Database.Grant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads those groups of a {@code platform.yaml} that its schema has checked completely. */
final class GroupReader {

  private GroupReader() {}

  static Platform.Button button(Fields button) {
    return new Platform.Button(
        Platform.Button.Shape.valueOf(button.text("shape").toUpperCase(Locale.ROOT)),
        button.text("link", ""),
        button.text("image", ""),
        button.text("label", ""));
  }

  static Platform.Database database(Fields database, ChoiceReader choice) {
    Map<String, Platform.Database.Grant> privileges = new TreeMap<>();
    database.textMap("privileges").forEach((name, grant) -> privileges.put(name, grant(grant)));
    return new Platform.Database(
        database.text("title"),
        tls(database.in("tls")),
        choice.versions(database.in("versions")),
        database.number("versions.preferred", 0),
        privileges);
  }

  /** A database that demands TLS offers it, and lets nobody in without. */
  private static Tls tls(Fields tls) {
    boolean required = tls.isTrue("required");
    return new Tls(
        required,
        required ? Grant.NO : grant(tls.text("plain", "unknown")),
        required ? Grant.YES : grant(tls.text("offered", "unknown")),
        tls.isTrue("verifiable"),
        TlsMode.of(tls.text("sslmode")).orElseThrow());
  }

  private static Grant grant(String word) {
    return Grant.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The Redis; nothing where the folder does not speak of one. */
  static Optional<RedisRule> redis(Fields root) {
    if (!root.has("redis")) {
      return Optional.empty();
    }
    Fields redis = root.in("redis");
    return Optional.of(
        new RedisRule(
            redis.text("title"),
            grant(redis.text("tls.required")),
            redis.isTrue("tls.verifiable"),
            grant(redis.text("password")),
            byKeeps(redis.in("eviction")),
            redis.text("full", "refuses"),
            redis.has("server") ? Optional.of(server(redis.in("server"))) : Optional.empty()));
  }

  /** What runs before a release; nothing where the folder does not speak of it. */
  static Optional<ReleaseRule> release(Fields root) {
    return root.has("release")
        ? Optional.of(
            new ReleaseRule(
                ReleaseRule.Start.valueOf(root.text("release.start").toUpperCase(Locale.ROOT)),
                root.isTrue("release.named"),
                root.isTrue("release.line")))
        : Optional.empty();
  }

  private static RedisRule.Server server(Fields server) {
    return new RedisRule.Server(
        server.text("image"),
        byKeeps(server.in("arguments")),
        server.text("password"),
        server.text("host", ""),
        server.text("url", ""),
        server.text("disk"),
        server.number("diskGb", 1));
  }

  private static Map<Keeps, String> byKeeps(Fields words) {
    Map<Keeps, String> all = new EnumMap<>(Keeps.class);
    for (Keeps keeps : Keeps.values()) {
      words.optional(keeps.word()).ifPresent(word -> all.put(keeps, word));
    }
    return all;
  }

  static Platform.SecretRule secrets(Fields secrets) {
    return new Platform.SecretRule(
        secrets.isTrue("free"),
        secrets.number("length", 0),
        Alphabet.of(secrets.text("alphabet", "any")).orElseThrow(),
        secrets.number("bytes", 0));
  }
}
