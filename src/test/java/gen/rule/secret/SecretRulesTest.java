package gen.rule.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.rule.Samples;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for a secret, and what is not. */
class SecretRulesTest {

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SECRET_KEY               | change-this-later              | error
          SECRET_KEY               | 3f9a                           | error
          SECRET_KEY_BASE          | 0f1e2d3c4b5a69788796a5b4c3d2e1 | error
          N8N_ENCRYPTION_KEY       | change-me-to-something-else    | error
          N8N_ENCRYPTION_KEY       | kd83jf9Qpz71mmXb20vLs8         | error
          ADMIN_PASSWORD           | admin                          | error
          POSTGRES_PASSWORD        | postgres                       | error
          SMTP_PASS                | hunter22x                      | warning
          APP_SALT                 | pepperpepper                   | error
          JWT_SECRET_KEY           | your-secret-here               | error
          STRIPE_SECRET_KEY        | sk_test_4eC39HqLyjWDarjtT1zdp7 | error
          OPENAI_API_KEY           | your-api-key-here              | warning
          CLOUDINARY_API_SECRET    | configure_cloudinary_first     | warning
          GITHUB_CLIENT_SECRET     | replace-me                     | warning
          SECRET_KEY               | $OTHER                         | -
          SECRET_KEY               | ${OTHER}                       | -
          JWT_SECRET_FILE          | /run/secrets/jwt               | -
          SECRET_KEY               | /etc/secrets/key               | -
          REQUIRE_PASSWORD         | true                           | -
          ACCESS_TOKEN_EXPIRES_IN  | 3600                           | -
          ACCESS_TOKEN             | 30d                            | -
          RESET_PASSWORD_TOKEN_TTL | 1h                             | -
          MAX_TOKENS               | 2000                           | -
          STRIPE_PUBLISHABLE_KEY   | pk_live_51H8aBcDeFgHiJkLmNoPq  | -
          VITE_MAPS_API_KEY        | AIzaSyD4n5kq0aaaaaaaaaaaaaaaa1 | -
          RECAPTCHA_SITE_KEY       | 6LeIxAcTAAAAAJcZVRqyHh71UMIEG  | -
          AWS_ACCESS_KEY_ID        | AKIAIOSFODNN7EXAMPLE           | -
          RUDDERSTACK_WRITE_KEY    | 1vikeGadtB0Y0oRDFNL2Prdhkbp    | -
          CACHE_KEY                | page-fragments-version-2       | -
          PRIMARY_KEY              | identifier                     | -
          API_KEY_HEADER           | X-Api-Key                      | -
          SECRET_NAME              | app-secrets                    | -
          TOKEN_URL                | https://sign.example.org/token | -
          PASSWORD_MIN_LENGTH      | 12                             | -
          SECRETS_BACKEND          | vault                          | -
          """)
  void textInAManifest(String name, String text, String expected) {
    assertEquals(expected, Samples.by("secret-literal", Samples.variable(name, text)));
  }

  @Test
  void whatAFieldHoldsAtFirstIsATextToo() {
    String field =
        "\"SECRET_KEY\": {\"description\": \"d\", \"required\": true, \"value\": \"change-me\"}";
    String empty = "\"SECRET_KEY\": {\"description\": \"d\", \"required\": true}";

    assertEquals("error", Samples.by("secret-literal", Samples.dockerfile(field, "CMD app")));
    assertEquals("-", Samples.by("secret-literal", Samples.dockerfile(empty, "CMD app")));
  }

  @Test
  void theSecretItselfIsNotPrinted() {
    Samples.findings(Samples.variable("SECRET_KEY", "s3cr3t-of-everybody"))
        .forEach(finding -> assertFalse(finding.message().contains("s3cr3t"), finding::message));
  }

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DATABASE_URL | postgres://app:mK3vTq9z@db.acme.dev:5432/app       | error
          REDIS_URL    | rediss://default:mK3vTq9z@eu1-cool.upstash.io:6379 | error
          DATABASE_URL | postgres://app:mK3vTq9z@localhost:5432/app         | error
          DATABASE_URL | postgres://app:mK3vTq9z@db:5432/app                | error
          DATABASE_URL | postgres://app:$PASSWORD@db.acme.dev/app           | -
          DATABASE_URL | postgres://user:your-password@db.acme.dev/app      | -
          DATABASE_URL | postgres://user:secret@db.example.com/app          | error
          DATABASE_URL | postgres://user:password@db.example.com/app        | -
          DATABASE_URL | postgres://db.acme.dev/app                         | -
          SENTRY_DSN   | https://o1.ingest.sentry.io/2                      | -
          """)
  void addressWithItsPassword(String name, String text, String expected) {
    assertEquals(expected, Samples.by("secret-not-marked", Samples.variable(name, text)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "SECRET_KEY, warning",
    "SECRET_KEY_BASE, warning",
    "DJANGO_SECRET_KEY, warning",
    "NEXTAUTH_SECRET, warning",
    "SESSION_SECRET, warning",
    "STRIPE_WEBHOOK_SECRET, -",
    "GOOGLE_CLIENT_SECRET, -",
    "SMTP_PASSWORD, -",
    "APP_ENCRYPTION_KEY, -",
    "ADMIN_PASSWORD, -",
    "OPENAI_API_KEY, -"
  })
  void questionThatThePlatformCouldAnswer(String name, String expected) {
    assertEquals(
        expected,
        Samples.by("secret-not-generated", Samples.image("", "key: " + name + ", sync: false")));
    assertEquals(
        "-",
        Samples.by(
            "secret-not-generated", Samples.image("", "key: " + name + ", generateValue: true")));
  }

  @Test
  void theDescriptorKnowsMoreSecrets() {
    String files = Samples.descriptor("{}", "", "  ODD_NAME: {secret: {min: 32}}\n");
    Map<String, String> asked = Samples.image("", "key: ODD_NAME, sync: false");

    assertEquals("-", Samples.by("secret-not-generated", asked));
    assertEquals(
        "warning", Samples.by("secret-not-generated", Samples.with(asked, "gen.yaml", files)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {length: 50, min: 32}                 | -
          {length: 64}                          | error
          {length: 32, max: 32}                 | error
          {length: 64, min: 32, alphabet: hex}  | error
          {length: 44, min: 44, alphabet: base64} | -
          """)
  void whatIsMadeMustFit(String secret, String expected) {
    String gen = Samples.descriptor("{}", "", "  KEY: {secret: " + secret + "}\n");
    Map<String, String> files = Samples.image("", "key: KEY, generateValue: true");

    assertEquals(expected, Samples.by("secret-format", Samples.with(files, "gen.yaml", gen)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          SECRET_KEY=$(openssl rand -hex 32) python app.py => warning
          export JWT_SECRET=`uuidgen` && python app.py => warning
          SECRET_KEY=${SECRET_KEY:-$(openssl rand -hex 32)} app => warning
          SECRET_KEY="$(head -c 32 /dev/urandom | base64)" app => warning
          php artisan key:generate && php artisan serve --host 0.0.0.0 => warning
          BUILD_ID=$(date +%s) python app.py => -
          SECRET_KEY=$KEY python app.py => -
          python app.py => -
          """)
  void secretOfOneStart(String start, String expected) {
    assertEquals(expected, Samples.by("secret-ephemeral", Samples.built(start, "")));
  }

  @Test
  void aSecretThatIsSetIsNotMadeAnew() {
    String start = "SECRET_KEY=${SECRET_KEY:-$(openssl rand -hex 32)} app";

    assertEquals(
        "-",
        Samples.by(
            "secret-ephemeral", Samples.built(start, "", "key: SECRET_KEY, generateValue: true")));
  }

  @Test
  void whatEncryptsDataMustBeSet() {
    String gen =
        Samples.descriptor(
            "{}", "", "  KEY: {secret: {min: 32}, encryptsData: true, description: d}\n");

    assertEquals(
        "error", Samples.by("secret-ephemeral", Samples.with(Samples.image(""), "gen.yaml", gen)));
    assertEquals(
        "-",
        Samples.by(
            "secret-ephemeral",
            Samples.with(Samples.image("", "key: KEY, sync: false"), "gen.yaml", gen)));
    // A file in which no secret can stand says nothing about secrets.
    assertEquals(
        "-",
        Samples.by("secret-ephemeral", Samples.with(Samples.machine("", ""), "gen.yaml", gen)));
  }

  @Test
  void twoServicesOfOneApp() {
    String second =
        """
          - type: worker
            name: jobs
            runtime: image
            image: {url: docker.io/example/%s:1.0.0}
            plan: starter
            envVars:
              - {key: SECRET_KEY, generateValue: true}
        """;
    String first = Samples.image("", "key: SECRET_KEY, generateValue: true").get("render.yaml");
    String services = first.replace(Samples.DATABASE, "");

    assertEquals(
        "warning",
        Samples.by("secret-diverges", Map.of("render.yaml", services + second.formatted("app"))));
    assertEquals(
        "-",
        Samples.by("secret-diverges", Map.of("render.yaml", services + second.formatted("mail"))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          CMD echo $DATABASE_URL && app => error
          CMD echo "url: ${DATABASE_URL}" >&2 && app => error
          CMD printf '%s' $SECRET_KEY; app => error
          CMD env && app => error
          CMD printenv; app => error
          CMD echo ready && app => -
          CMD echo $PORT && app => -
          CMD echo $DATABASE_URL > /tmp/url && app => -
          CMD echo $DATABASE_URL | sed s/a/b/ && app => -
          CMD echo ${DATABASE_URL%%:*} && app => -
          CMD env NODE_ENV=production app => -
          CMD DB=$DATABASE_URL app => -
          RUN echo $DATABASE_URL => -
          """)
  void whatIsPrinted(String lines, String expected) {
    assertEquals(expected, Samples.by("secret-logged", Samples.dockerfile("", lines)));
  }

  @Test
  void aTracedScriptPrintsWhatItUses() {
    Map<String, String> files = Samples.dockerfile("", "CMD sh start.sh");
    String traced = "#!/bin/sh\nset -eux\nexport DB=\"$DATABASE_URL\"\nexec app\n";

    assertEquals("error", Samples.by("secret-logged", Samples.with(files, "start.sh", traced)));
    assertEquals(
        "-",
        Samples.by(
            "secret-logged", Samples.with(files, "start.sh", traced.replace("-eux", "-eu"))));
    assertEquals(
        "-",
        Samples.by(
            "secret-logged",
            Samples.with(
                files, "start.sh", "#!/bin/sh\n# echo $DATABASE_URL\nset -x\nexec app\n")));
  }

  @Test
  void aScriptForTheOwnComputerMayMakeAndShowSecrets() {
    String script = "set -e\nSECRET_KEY=$(openssl rand -hex 32)\necho $SECRET_KEY\nfly deploy";

    assertEquals("-", Samples.by("secret-logged", Samples.machine("", script)));
    assertEquals("-", Samples.by("secret-ephemeral", Samples.machine("", script)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"abc123-_, -", "abc$, warning", "a#b, warning", "ab(c), warning"})
  void charactersOfASecret(String characters, String expected) {
    String script = "set -e\nsecret 'KEY' '50' '" + characters + "'\nfly deploy";

    assertEquals(expected, Samples.by("secret-charset", Samples.machine("", script)));
  }

  @Test
  void namesThatArePublicOnPurposeAreNoSecrets() {
    assertTrue(new SecretNames(Samples.WORDS).isCertain("DB_PASSWORD"));
    assertTrue(new SecretNames(Samples.WORDS).isLikely("ENCRYPTION_KEY"));
    assertFalse(new SecretNames(Samples.WORDS).isLikely("MONKEY_ISLAND"));
    assertFalse(new SecretNames(Samples.WORDS).isCertain("NEXT_PUBLIC_TOKEN"));
    assertFalse(new SecretNames(Samples.WORDS).isCertain("BYPASS"));
  }
}
