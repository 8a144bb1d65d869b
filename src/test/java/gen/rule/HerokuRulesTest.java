package gen.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.Cli;
import gen.Examples;
import gen.Tree;
import gen.finding.Severity;
import gen.finding.Source;
import gen.pipeline.Judgement;
import gen.pipeline.Schemas;
import gen.pipeline.Validation;
import gen.pipeline.ValidationOrder;
import gen.platform.Platform;
import gen.platform.Platforms;
import gen.reading.Located;
import gen.reading.Manifest;
import gen.reading.ManifestReader;
import gen.reading.Reading;
import gen.validate.FoundFiles.Unjudged;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in Heroku's files, what is near it and fine, and which files are not Heroku's. */
class HerokuRulesTest {

  private static final Validation VALIDATION = RulesTest.validation();
  private static final String BUILD = "build: {docker: {web: Dockerfile}}\n";
  private static final String CONTAINER = "{\"name\": \"app\", \"stack\": \"container\"}";

  @TempDir private Path folder;

  /** What stands in app.json besides its name, in YAML's short form for JSON. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      nullValues = "-",
      value = {
        // Plans
        "'addons': ['heroku-postgresql:essential-0', 'heroku-redis:mini'] | -",
        "'addons': ['heroku-postgresql', 'heroku-redis'] | -",
        "'addons': [{'plan': 'heroku-postgresql:standard-0', 'as': 'MAIN'}] | -",
        "'addons': ['heroku-postgresql:in-dyno'] | -",
        "'addons': ['heroku-postgresql:mini'] | plan-retired",
        "'addons': ['heroku-postgresql:basic'] | plan-retired",
        "'addons': [{'plan': 'heroku-postgresql:hobby-dev'}] | plan-retired",
        "'addons': ['heroku-postgresql:crane'] | plan-retired",
        "'addons': ['heroku-redis:hobby-dev'] | plan-retired",
        "'addons': [{'plan': 'heroku-redis:hobby-dev'}] | plan-retired",
        "'addons': ['mongolab:sandbox'] | plan-retired",
        "'addons': ['honeybadger:free'] | plan-retired optional-addon-required",
        "'addons': ['honeybadger:team'] | optional-addon-required",
        "'addons': [{'plan': 'sentry:f1'}] | optional-addon-required",
        "'addons': ['scheduler:standard', 'heroku-kafka:basic-0'] | -",
        "'addons': 'sentry' | wrong-type",
        "'addons': ['heroku-postgresql:hobby'] | plan-unknown",
        "'addons': ['heroku-postgres'] | plan-unknown",
        "'addons': ['heroku-postgres:standard-0'] | plan-unknown",
        "'addons': [{'plan': 'heroku-postgresql', 'options': {'version': '12'}}] | db-version",
        "'addons': [{'plan': 'heroku-postgresql', 'options': {'version': '14'}}] | db-version",
        "'addons': [{'plan': 'heroku-postgresql', 'options': {'version': '16'}}] | -",
        // Dynos
        "'formation': {'web': {'quantity': 1}} | -",
        "'formation': {'web': {'quantity': 1, 'size': 'basic'}} | -",
        "'formation': {'web': {'quantity': 1, 'size': 'Standard-1X'}} | -",
        "'formation': {'web': {'quantity': 1, 'size': 'Eco'}} | dyno-size-forced",
        "'formation': {'web': {'quantity': 1, 'size': 'private-s'}} | dyno-size-forced",
        "'formation': {'web': {'quantity': 1, 'size': 'hobby'}} | plan-retired",
        "'formation': {'web': {'quantity': 1, 'size': 'FREE'}} | plan-retired",
        "'formation': {'worker': {'quantity': 1, 'size': 'free'}} | plan-retired",
        "'formation': {'web': {'quantity': 1, 'size': '2X'}} | plan-retired",
        "'formation': {'a': {'quantity': 1, 'size': 'basic'}, 'b': {'quantity': 1, 'size':"
            + " 'performance-m'}} | dyno-tiers-mixed",
        "'formation': {'a': {'quantity': 1, 'size': 'basic'}, 'b': {'quantity': 1, 'size':"
            + " 'basic'}} | -",
        "'formation': [{'process': 'web', 'quantity': 1}] | wrong-type",
        "'formation': {'web': {'quantity': 2, 'size': 'eco'}} | plan-feature-mismatch"
            + " dyno-size-forced",
        // Variables
        "'env': {'A': 'true', 'B': {'value': '1'}, 'C': {'required': false}} | -",
        "'env': {'A': true} | env-value-type",
        "'env': {'A': 1} | env-value-type",
        "'env': {'A': 1.5} | env-value-type",
        "'env': {'A': null} | env-value-type",
        "'env': {'A': {'value': false}} | env-value-type",
        "'env': {'A': {'value': null}} | env-value-type",
        "'env': {'A': ['x']} | wrong-type",
        "'env': {'A': {'required': 'true', 'description': 'x'}} | required-not-boolean",
        "'env': {'A': {'required': 'maybe', 'description': 'x'}} | wrong-type",
        "'env': {'A': {'generator': 'secret', 'value': 'x'}} | generator-with-value",
        "'env': {'A': {'generator': 'secret', 'value': ''}} | -",
        "'env': {'A': {'generator': 'uuid'}} | not-allowed",
        // Other keys
        "'image': 'heroku/ruby' | -",
        "'image': 'example/app:1.0.0' | image-not-taken",
        "'license': 'MIT' | unknown-key",
        "'scripts': {'postdeploy': 'a', 'pr-predestroy': 'b'} | -",
        "'scripts': {'pr-predeploy': 'a'} | unknown-key",
        "'repository': 'https://github.com/example/app' | -",
        "'repository': 'https://github.com/example/app/' | -",
        "'repository': 'https://github.com/example/app/tree/v2.0' | button-url-malformed",
        "'repository': 'https://gitlab.com/example/app/-/tree/v2.0' | -",
        "'success_url': '/setup' | -",
        "'success_url': 'setup' | bad-format",
        "'stack': 'heroku-24', 'buildpacks': [{'url': 'heroku/ruby'}] | -",
        "'stack': 'heroku-26' | -",
        "'stack': 'heroku-22' | platform-eol",
        "'stack': 'heroku-18' | platform-eol",
        "'stack': 'docker' | plan-unknown"
      })
  void appJson(String content, String codes) {
    String json = "{\"name\": \"app\", " + content.replace('\'', '"') + "}";

    assertEquals(codes == null ? "" : codes, codes(Map.of("app.json", json)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "{'name': 'app', 'stack': 'container'} | build: {docker: {web: Dockerfile}} | -",
        "{'name': 'app', 'stack': 'heroku-24'} | build: {docker: {web: Dockerfile}} |"
            + " stack-not-container",
        "{'name': 'app'} | build: {docker: {web: {dockerfile: Dockerfile}}} | stack-not-container",
        "{'name': 'app'} | build: {buildpacks: [heroku/go]} | unknown-key",
        "{'name': 'app', 'stack': 'container'} | setup: {addons: [{plan: heroku-redis}]} |"
            + " addons-only-in-setup",
        "{'name': 'app', 'stack': 'container', 'addons': ['heroku-redis']} | setup: {addons:"
            + " [{plan: heroku-redis}]} | -",
        "{'name': 'app', 'stack': 'container', 'addons': []} | setup: {addons: [{plan:"
            + " heroku-redis}]} | addons-only-in-setup",
        "- | setup: {addons: [{plan: heroku-redis}]} | -",
        "- | setup: {addons: [{plan: 'heroku-postgresql:mini'}]} | plan-retired"
      })
  void herokuYml(String app, String build, String codes) {
    Map<String, String> files =
        app == null
            ? Map.of("heroku.yml", build)
            : Map.of("app.json", app.replace('\'', '"'), "heroku.yml", build);

    assertEquals(codes == null ? "" : codes, codes(files));
  }

  /** A Dockerfile counts where heroku.yml says so, and nowhere else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Dockerfile | build: {docker: {web: Dockerfile}} | dockerfile-ignored",
        "Dockerfile | build: {docker: {web: ./Dockerfile}} | dockerfile-ignored",
        "Dockerfile | build: {docker: {web: {dockerfile: Dockerfile}}} | dockerfile-ignored",
        "heroku.Dockerfile | build: {docker: {web: heroku.Dockerfile}} | dockerfile-ignored",
        "deploy/Dockerfile | build: {docker: {web: deploy/Dockerfile}} | dockerfile-ignored",
        "Dockerfile | build: {docker: {web: heroku.Dockerfile}} | -",
        "Dockerfile | build: {docker: {worker: Dockerfile}} | -",
        "other/Dockerfile | build: {docker: {web: Dockerfile}} | -"
      })
  void theDockerfileIsTheNamedOne(String path, String build, String codes) {
    String dockerfile = "FROM a:1\nHEALTHCHECK NONE\nCMD x\n";

    assertEquals(
        codes == null ? "" : codes,
        codes(Map.of("app.json", CONTAINER, "heroku.yml", build, path, dockerfile)));
    assertEquals(
        codes == null ? "" : codes,
        codes(Map.of("in/app.json", CONTAINER, "in/heroku.yml", build, "in/" + path, dockerfile)));
  }

  @Test
  void aDockerfileBesideAnAppOfBuildpacksIsNotRead() {
    Judgement judgement =
        judge(Map.of("app.json", "{\"name\": \"app\"}", "Dockerfile", "FROM a\nVOLUME /x\n"));

    assertEquals(List.of("app.json"), judgement.judged());
    assertEquals(List.of(), judgement.findings());
  }

  @Test
  void exposeAloneIsSaidToBeNothing() {
    String dockerfile = "FROM a:1\nEXPOSE 80 443\nCMD x\n";
    Map<String, String> files =
        Map.of("app.json", CONTAINER, "heroku.yml", BUILD, "Dockerfile", dockerfile);

    Judgement judgement = judge(files);

    assertEquals("Dockerfile:2:8", judgement.findings().get(0).place().toString());
    assertEquals(Severity.NOTE, judgement.findings().get(0).severity());
    assertEquals("", codes(with(files, "Dockerfile", dockerfile.replace("CMD x", "CMD x $PORT"))));
    assertEquals("", codes(with(files, "heroku.yml", BUILD + "run: {web: x -p $PORT}\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'expo': {'name': 'app'}} | Expo",
        "{'name': 'App', 'displayName': 'My App'} | React Native",
        "{'options': {'http2': true}} | Cloud Run",
        "{'name': 'app', 'build': {'skip': true}, 'env': {'A': {'order': 1}}} | Cloud Run",
        "{'name': 'app', 'hooks': {'postcreate': {'commands': ['x']}}} | Cloud Run",
        "{'scripts': {'dokku': {'predeploy': 'x'}}} | Dokku",
        "{'name': 'app', 'healthchecks': {'web': []}, 'cron': []} | Dokku",
        "{'name': 'app', 'scripts': {'first-deploy': 'x'}} | Scalingo",
        "{'formation': {'web': {'amount': 1, 'size': 'S'}}} | Scalingo",
        "{'env': {'URL': {'generator': 'url'}}} | Scalingo",
        "{'name': 'app', 'addons': ['postgresql:postgresql-starter-512']} | Scalingo",
        "{'name': 'app', 'addons': [{'plan': 'mysql:mysql-starter-512'}]} | Scalingo",
        "{'pages': ['pages/index'], 'window': {}} | mini program",
        "{'id': 'x', 'name': 'App', 'publisher': 'Me', 'version': '1.0.0.0'} | Business Central",
        "{} | without any key",
        "{'theme': 'dark'} | without any key",
        "[] | without any key"
      })
  void filesOfOthersAreNamedAndNotJudged(String json, String owner) {
    Judgement judgement = judge(Map.of("app.json", json.replace('\'', '"')));

    assertEquals(List.of(), judgement.findings());
    assertEquals(List.of("app.json"), judgement.unjudged().stream().map(Unjudged::path).toList());
    String said = judgement.unjudged().get(0).owner();
    assertTrue(said.contains(owner), said);
  }

  /** What Heroku has and others have too does not make a file one of theirs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'name': 'app', 'addons': ['heroku-postgresql'], 'healthchecks': {}}",
        "{'name': 'app', 'stack': 'container', 'build': {}}",
        "{'name': 'app', 'addons': ['rediscloud:30']}",
        "{'env': {'A': {'description': 'x'}}}",
        "{'name': 'app'}"
      })
  void filesOfHerokuAreJudged(String json) {
    assertEquals(List.of(), judge(Map.of("app.json", json.replace('\'', '"'))).unjudged());
  }

  @Test
  void endedSizesAndPlansAreRepaired() {
    String before =
        """
        {"name": "app", "addons": ["heroku-postgresql:mini", {"plan": "heroku-redis:hobby-dev"}],
         "env": {"A": {"value": false}, "B": 3, "C": {"description": "x", "required": "false"}},
         "formation": {"web": {"quantity": 1, "size": "Hobby"}}}
        """;
    Tree.write(folder, Map.of("app.json", before));

    Cli.run(folder, "validate", "--fix", "--today=2026-11-23");

    assertEquals(
        before
            .replace("postgresql:mini", "postgresql:essential-0")
            .replace("redis:hobby-dev", "redis:mini")
            .replace("false}", "\"false\"}")
            .replace("\"B\": 3", "\"B\": \"3\"")
            .replace("\"required\": \"false\"", "\"required\": false")
            .replace("Hobby", "basic"),
        Tree.read(folder.resolve("app.json")));
  }

  @Test
  void everyProcessButWebIsAWorker() {
    Platform platform =
        new Platforms(List.of(Examples.TEMPLATES), new Schemas()::builtIn)
            .select(List.of("heroku"))
            .get(0);
    String app =
        """
        {"formation": {"web": {"size": "basic"}, "jobs": {"size": "eco"}, "clock": {"quantity": 1}}}
        """;

    Reading reading =
        new ManifestReader(platform)
            .read(Manifest.of(Map.of("app.json", new Source("app.json", app))));

    assertEquals(1, reading.all("service").size());
    assertEquals(
        List.of("eco", "-"),
        reading.all("worker").stream()
            .map(worker -> worker.attribute("plan").map(Located::value).orElse("-"))
            .toList());
  }

  private static Map<String, String> with(Map<String, String> files, String path, String text) {
    Map<String, String> changed = new java.util.TreeMap<>(files);
    changed.put(path, text);
    return changed;
  }

  private String codes(Map<String, String> files) {
    return String.join(
        " ",
        judge(files).findings().stream().map(finding -> finding.code().id()).distinct().toList());
  }

  private Judgement judge(Map<String, String> files) {
    Path each = folder.resolve(String.valueOf(files.hashCode()));
    Tree.write(each, files);
    return VALIDATION.run(
        new ValidationOrder(each, List.of(each), List.of(), LocalDate.of(2026, 11, 23)));
  }
}
