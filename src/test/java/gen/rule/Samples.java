package gen.rule;

import gen.document.Documents;
import gen.document.Fields;
import gen.document.Format;
import gen.finding.Finding;
import gen.knowledge.Lexicon;
import gen.pipeline.Schemas;
import gen.pipeline.Validation;
import gen.pipeline.ValidationOrder;
import gen.platform.Platforms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small repositories, and what one rule says of them. */
public final class Samples {

  public static final String DATABASE =
      "databases:\n  - {name: db, plan: basic-256mb, ipAllowList: []}\n";

  /** The words by which rules know what something is about. */
  public static final Lexicon WORDS =
      Lexicon.of(
          new Fields(
              Documents.parse(
                  Documents.load(Path.of("templates/shared/words.yaml"), "words.yaml"),
                  Format.YAML)));

  private static final Validation VALIDATION = validation();

  private Samples() {}

  private static Validation validation() {
    Schemas schemas = new Schemas();
    Path templates = Path.of("templates").toAbsolutePath();
    return new Validation(new Platforms(List.of(templates), schemas::builtIn), schemas);
  }

  /** How much the rule with this code minds, in a word; {@code -} when it says nothing. */
  public static String by(String code, Map<String, String> files) {
    List<String> found =
        findings(files).stream()
            .filter(finding -> finding.code().id().equals(code))
            .map(finding -> finding.severity().word())
            .distinct()
            .toList();
    return found.isEmpty() ? "-" : String.join(" ", found);
  }

  /** Everything that is said of these files. */
  public static List<Finding> findings(Map<String, String> files) {
    try {
      Path folder = Files.createTempDirectory("samples");
      try {
        for (Map.Entry<String, String> file : files.entrySet()) {
          Path path = folder.resolve(file.getKey());
          Files.createDirectories(path.getParent());
          Files.writeString(path, file.getValue());
        }
        return VALIDATION
            .run(
                new ValidationOrder(folder, List.of(folder), List.of(), LocalDate.of(2026, 11, 23)))
            .findings();
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** A Blueprint of one image with these variables, each as {@code key: …, value: …}. */
  public static Map<String, String> image(String keys, String... variables) {
    return Map.of("render.yaml", blueprint("runtime: image", keys, variables) + DATABASE);
  }

  /** The same with one variable that has this text. */
  public static Map<String, String> variable(String name, String text) {
    return image("", "key: " + name + ", value: \"" + text + "\"");
  }

  /** A Blueprint of one service that Render builds. */
  public static Map<String, String> built(String start, String keys, String... variables) {
    String text =
        blueprint("runtime: python", "buildCommand: pip install .\n" + keys, variables)
            + "    startCommand: "
            + quoted(start)
            + "\n";
    return Map.of("render.yaml", text + DATABASE);
  }

  private static String blueprint(String runtime, String keys, String... variables) {
    String image =
        runtime.endsWith("image") ? "    image: {url: docker.io/example/app:1.0.0}\n" : "";
    return "services:\n  - type: web\n    name: app\n    "
        + runtime
        + "\n"
        + image
        + (keys.contains("plan:") ? "" : "    plan: starter\n")
        + "    healthCheckPath: /health\n"
        + keys.lines().map(line -> "    " + line + "\n").collect(Collectors.joining())
        + (variables.length == 0 ? "" : "    envVars:\n")
        + Stream.of(variables)
            .map(variable -> "      - {" + variable + "}\n")
            .collect(Collectors.joining());
  }

  public static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** Heroku's files, with what stands in {@code env}. */
  public static Map<String, String> dockerfile(String env, String lines) {
    return Map.of(
        "app.json",
        "{\"name\": \"app\", \"stack\": \"container\", \"env\": {"
            + env
            + "}, \"addons\": [{\"plan\": \"heroku-postgresql:essential-0\"}]}",
        "heroku.yml",
        "build: {docker: {web: Dockerfile}}\n",
        "Dockerfile",
        "FROM docker.io/example/app:1.0.0\n" + lines + "\n");
  }

  /** Heroku's files with one variable. */
  public static Map<String, String> config(String name, String text) {
    return dockerfile("\"" + name + "\": {\"value\": " + quoted(text) + "}", "CMD app");
  }

  /** A file of Fly.io with this section, and a script beside it. */
  public static Map<String, String> machine(String lines, String script) {
    String text =
        "[build]\nimage = \"docker.io/example/app:1.0.0\"\n"
            + lines
            + "\n"
            + "[http_service]\n"
            + "internal_port = 3000\n"
            + "[[http_service.checks]]\n"
            + "path = \"/health\"\n";
    return script.isEmpty()
        ? Map.of("fly.toml", text)
        : Map.of("fly.toml", text, "deploy.sh", "#!/bin/sh\n" + script + "\n");
  }

  /** A descriptor with these lines, and a database in {@code DATABASE_URL}. */
  public static String descriptor(String postgres, String lines, String variables) {
    return "version: 1\nid: app\nname: App\ndescription: An app.\n"
        + (lines.contains("image:") ? "" : "image: {name: docker.io/example/app, tag: \"1.0.0\"}\n")
        + "http: {port: 3000, health: {path: /health}}\npostgres: "
        + postgres
        + "\n"
        + lines
        + "env:\n  DATABASE_URL: ${postgres.url}\n  PORT: ${port}\n"
        + variables;
  }

  /** These files with one more. */
  public static Map<String, String> with(Map<String, String> files, String path, String text) {
    Map<String, String> all = new java.util.TreeMap<>(files);
    all.put(path, text);
    return all;
  }
}
