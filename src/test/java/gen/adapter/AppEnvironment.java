package gen.adapter;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A rendered adapter, and what the app behind it must be given. */
enum AppEnvironment {
  PARTS_AND_PORT("deploy/heroku/adapter.sh", List.of("-p", "8123")),
  PARTS_AND_ADDRESS("deploy/fly/adapter.sh", List.of()),
  URL("examples/nocodb/deploy/render/adapter.sh", List.of()),
  JSON("examples/nocodb/deploy/heroku/adapter.sh", List.of());

  /** What must not be handed on, because it is the URL or would override its parts. */
  static final Set<String> REMOVED =
      Set.of("DATABASE_URL", "PGHOSTADDR", "PGSERVICE", "PGSERVICEFILE");

  private final Path file;
  private final List<String> addedWords;

  AppEnvironment(String file, List<String> addedWords) {
    this.file = Path.of(file);
    this.addedWords = addedWords;
  }

  Path file() {
    return file;
  }

  /** The words that the adapter adds to the command. */
  List<String> addedWords() {
    return addedWords;
  }

  /** The whole environment of the app. */
  Map<String, String> of(Map<String, String> inherited, PostgresUrl.Parts parts) {
    Map<String, String> env = new HashMap<>(inherited);
    env.keySet().removeAll(REMOVED);
    env.keySet().removeAll(helpers(file));
    env.remove(HostileStart.PRINTF);
    switch (this) {
      case PARTS_AND_PORT -> env.putAll(variables(parts, "require"));
      case PARTS_AND_ADDRESS -> {
        env.putAll(variables(parts, "prefer"));
        env.putIfAbsent("ALLOWED_HOSTS", "my-app.fly.dev,localhost");
      }
      case URL ->
          env.put(
              "NC_DB",
              ("pg://" + parts.host() + ":" + parts.port())
                  + ("?u=" + Percent.encode(parts.user()))
                  + ("&p=" + Percent.encode(parts.password()))
                  + ("&d=" + Percent.encode(parts.database())));
      case JSON -> {
        env.put("NC_DB_JSON", json(parts));
      }
    }
    return env;
  }

  private static String json(PostgresUrl.Parts parts) {
    return ("{\"client\":\"pg\",\"connection\":{\"host\":\"" + escaped(parts.host()))
        + ("\",\"port\":\"" + parts.port() + "\",\"user\":\"" + escaped(parts.user()))
        + ("\",\"password\":\"" + escaped(parts.password()))
        + ("\",\"database\":\"" + escaped(parts.database()))
        + "\",\"ssl\":{\"rejectUnauthorized\":false}}}";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char each : text.toCharArray()) {
      if (each == '"' || each == '\\') {
        escaped.append('\\').append(each);
      } else if (each < ' ' || each == 0x7F) {
        escaped.append(String.format("\\u%04X", (int) each));
      } else {
        escaped.append(each);
      }
    }
    return escaped.toString();
  }

  private static Map<String, String> variables(PostgresUrl.Parts parts, String mode) {
    Map<String, String> env = new LinkedHashMap<>();
    env.put("POSTGRES_HOST", parts.host());
    env.put("POSTGRES_PORT", parts.port());
    env.put("POSTGRES_DB", parts.database());
    env.put("POSTGRES_USER", parts.user());
    env.put("POSTGRES_PASSWORD", parts.password());
    env.put("POSTGRES_SSLMODE", parts.sslmode().isEmpty() ? mode : parts.sslmode());
    env.put("PGSSLMODE", env.get("POSTGRES_SSLMODE"));
    return env;
  }

  /** Every name that the adapter uses for itself. */
  static Set<String> helpers(Path adapter) {
    String text = Splitter.text(adapter);
    Set<String> names = new TreeSet<>();
    Pattern.compile("\\bpg_[a-z0-9_]+\\b|(?m:^[a-z_]+(?==))")
        .matcher(text)
        .results()
        .forEach(each -> names.add(each.group()));
    Pattern.compile("(?m)^(pg_\\w+)\\(\\)")
        .matcher(text)
        .results()
        .forEach(each -> names.remove(each.group(1)));
    return names;
  }
}
