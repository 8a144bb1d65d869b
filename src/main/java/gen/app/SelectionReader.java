package gen.app;

import gen.app.Selection.Mention;
import gen.document.Fields;
import gen.document.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a descriptor says about platforms. */
final class SelectionReader {

  /** The one key under {@code platforms} that names no platform. */
  private static final String ONLY = "only";

  private SelectionReader() {}

  static Selection read(Fields root) {
    String path = "platforms." + ONLY;
    return new Selection(
        mentions(root, path),
        mentions(root, "instances"),
        root.place(root.has(path) ? path : "platforms"));
  }

  /** What is said about each platform. */
  static Map<String, Options> options(Fields root) {
    Map<String, Options> options =
        new LinkedHashMap<>(root.map("platforms", (id, fields) -> ofPlatform(fields)));
    options.remove(ONLY);
    return options;
  }

  /** The texts of a list, where there is one. */
  private static Optional<List<Mention>> mentions(Fields root, String path) {
    return root.has(path)
        ? Optional.of(root.each(path, item -> new Mention(item.text("", ""), item.node().place())))
        : Optional.empty();
  }

  private static Options ofPlatform(Fields options) {
    return new Options(
        options.optional("repository"),
        options.optional("branch"),
        options.optional("template"),
        options.optional("plan"),
        options.optional("databasePlan"),
        options.optional("redisPlan"),
        options.optional("region"),
        verified(options),
        options.text("support", ""),
        options.text("referral", ""),
        leave(options),
        settings(options));
  }

  private static Optional<Mention> leave(Fields options) {
    return options
        .optional("leave")
        .map(text -> new Mention(text.strip().replaceAll("\\s+", " "), options.place("leave")));
  }

  /** The keys that say something about an installation there. */
  private static List<String> settings(Fields options) {
    return options.node() instanceof Node.Mapping mapping
        ? mapping.entries().keySet().stream().filter(key -> !key.equals("leave")).toList()
        : List.of();
  }

  private static Optional<App.Verified> verified(Fields options) {
    return options
        .optional("verified.on")
        .map(
            on ->
                new App.Verified(
                    on,
                    options.text("verified.tag"),
                    options.number("verified.minutes"),
                    options.place("verified.on")));
  }
}
