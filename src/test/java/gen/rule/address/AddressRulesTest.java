package gen.rule.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.rule.Samples;
import gen.rule.shared.PublicAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses, hosts and what stands in front of the app. */
class AddressRulesTest {

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource({
    "APP_URL, https://<appname>.acme.dev, error",
    "BASE_URL, https://YOUR_APP_NAME.acme.dev, error",
    "ROOT_URL, https://your-domain.com, error",
    "NEXTAUTH_URL, https://change-me.acme.dev, error",
    "SITE_URL, https://app.example.com, warning",
    "APP_URL, http://localhost:3000, warning",
    "APP_URL, https://app.acme.dev, -",
    "INTERNAL_API_URL, http://localhost:3000, -",
    "REDIS_URL, redis://localhost:6379, -",
    "API_URL, http://localhost:3000, -",
    "GREETING, your domain here, -",
    "APP_NAME, your-app, -",
    "APP_URL, '${OTHER}/your-path', -"
  })
  void placeholders(String name, String text, String expected) {
    assertEquals(expected, Samples.by("base-url-placeholder", Samples.variable(name, text)));
  }

  @Test
  void aFieldThatBeginsWithAPlaceholder() {
    String field =
        "\"PUBLIC_URL\": {\"description\": \"d\", \"required\": true,"
            + " \"value\": \"https://YOURAPPNAME.acme.dev\"}";

    assertEquals(
        "-",
        Samples.by(
            "base-url-placeholder",
            Samples.dockerfile(field.replace("YOURAPPNAME", "forms"), "CMD app")));
    assertEquals(
        "error",
        Samples.by(
            "base-url-placeholder",
            Samples.dockerfile(field.replace("YOURAPPNAME", "YOUR-APP-NAME"), "CMD app")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "APP_URL, warning",
    "NEXTAUTH_URL, warning",
    "WEBHOOK_URL, warning",
    "S3_URL, -",
    "LOGO_URL, -",
    "DATABASE_URL, -"
  })
  void questionsForTheAddress(String name, String expected) {
    assertEquals(
        expected,
        Samples.by("base-url-unset", Samples.image("", "key: " + name + ", sync: false")));
    String asked = "\"" + name + "\": {\"description\": \"d\", \"required\": true}";
    assertEquals("-", Samples.by("base-url-unset", Samples.dockerfile(asked, "CMD app")));
  }

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource({
    "APP_URL, https://app.onrender.com, warning",
    "HOSTS, 'a.acme.dev,app.onrender.com', warning",
    "ALLOWED_HOSTS, .onrender.com, -",
    "CORS_ORIGIN, https://*.onrender.com, -",
    "APP_URL, https://app.herokuapp.com, -",
    "APP_URL, https://onrender.com, -"
  })
  void guessedAddresses(String name, String text, String expected) {
    assertEquals(expected, Samples.by("base-url-guessed", Samples.variable(name, text)));
  }

  @Test
  void anAddressMadeOfTheName() {
    String line = "CMD BASE_URL=https://$HEROKU_APP_NAME.herokuapp.com app";

    assertEquals("warning", Samples.by("base-url-guessed", Samples.dockerfile("", line)));
    assertEquals(
        "-",
        Samples.by("base-url-guessed", Samples.dockerfile("", "CMD BASE_URL=https://$HOST app")));
  }

  @Test
  void whereTheHostIsTheNameItIsNoGuess() {
    String env = "\n[env]\nAPP_URL = \"https://%s.fly.dev\"\n";
    Map<String, String> own = Samples.machine(env.formatted("acme"), "");
    Map<String, String> named = Map.of("fly.toml", "app = \"acme\"\n" + own.get("fly.toml"));

    assertEquals("-", Samples.by("base-url-guessed", named));
    assertEquals("warning", Samples.by("base-url-guessed", own));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "NEXTAUTH_URL, RENDER_EXTERNAL_HOSTNAME, error",
    "APP_URL, RENDER_EXTERNAL_HOSTNAME, warning",
    "APP_URL, RENDER_EXTERNAL_URL, -",
    "ALLOWED_HOSTS, RENDER_EXTERNAL_URL, error",
    "APP_DOMAIN, RENDER_EXTERNAL_URL, warning",
    "ALLOWED_HOSTS, RENDER_EXTERNAL_HOSTNAME, -",
    "TITLE, RENDER_EXTERNAL_URL, -"
  })
  void hostOrAddress(String name, String token, String expected) {
    String variable =
        "key: " + name + ", fromService: {type: web, name: app, envVarKey: " + token + "}";

    assertEquals(expected, Samples.by("base-url-scheme", Samples.image("", variable)));
  }

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource({
    "NEXTAUTH_URL, app.acme.dev, error",
    "NEXTAUTH_URL, https://app.acme.dev, -",
    "ALLOWED_HOSTS, https://app.acme.dev, error",
    "ALLOWED_HOSTS, app.acme.dev, -",
    "APP_URL, app.acme.dev, -"
  })
  void hostOrAddressAsText(String name, String text, String expected) {
    assertEquals(expected, Samples.by("base-url-scheme", Samples.variable(name, text)));
  }

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource({
    "ALLOWED_HOSTS, 'localhost,127.0.0.1', error",
    "DJANGO_ALLOWED_HOSTS, localhost 127.0.0.1 [::1], error",
    "ALLOWED_HOSTS, 'localhost,app.acme.dev', -",
    "ALLOWED_HOSTS, '*', -",
    "ALLOWED_HOSTS, '', -",
    "HOSTS, localhost, -"
  })
  void hostsThatAreAnswered(String name, String text, String expected) {
    assertEquals(expected, Samples.by("host-allowlist", Samples.variable(name, text)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          ${{RAILWAY_PUBLIC_DOMAIN}}                          => error
          ${{RAILWAY_PUBLIC_DOMAIN}},healthcheck.railway.app  => -
          *                                                   => -
          acme.dev                                            => error
          """)
  void theHostOfTheHealthCheck(String text, String expected) {
    String app =
        """
        import { defineRailway, image, project, service } from "railway/iac";

        export default defineRailway(() => {
          const app = service("app", {
            source: image("docker.io/example/app:1.0.0"),
            healthcheck: "/health",
          });
          return project("app", { resources: [app] });
        });
        """;
    String variables = "{\"ALLOWED_HOSTS\": {\"value\": " + Samples.quoted(text) + "}}";
    Map<String, String> files =
        Map.of(".railway/railway.ts", app, "template/app.variables.json", variables);

    assertEquals(expected, Samples.by("host-allowlist", files));
    assertEquals(
        "-",
        Samples.by(
            "host-allowlist",
            Samples.with(
                files, ".railway/railway.ts", app.replace("    healthcheck: \"/health\",\n", ""))));
  }

  @Test
  void originsOfForms() {
    String start = "python manage.py migrate && gunicorn app.wsgi";
    String hosts = "key: ALLOWED_HOSTS, value: app.acme.dev";
    String origins = "key: CSRF_TRUSTED_ORIGINS, value: \"https://app.acme.dev\"";
    String proxy = "key: SECURE_PROXY_SSL_HEADER, value: \"1\"";

    assertEquals("warning", Samples.by("csrf-origin", Samples.built(start, "", hosts)));
    assertEquals("-", Samples.by("csrf-origin", Samples.built(start, "", hosts, origins)));
    assertEquals("-", Samples.by("csrf-origin", Samples.built(start, "", hosts, proxy)));
    assertEquals("-", Samples.by("csrf-origin", Samples.built("node .", "", hosts)));
    assertEquals(
        "warning",
        Samples.by("csrf-origin", Samples.built(start, "", hosts, "key: DATABASE_URL, value: a")));
    assertEquals("-", Samples.by("csrf-origin", Samples.built(start, "")));
    assertEquals(
        "error",
        Samples.by("csrf-origin", Samples.variable("CSRF_TRUSTED_ORIGINS", "http://127.0.0.1")));
  }

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource({
    "ALLOWED_HOSTS, '*', warning",
    "ALLOWED_HOSTS, '*.acme.dev', -",
    "TRUSTED_PROXY_CIDRS, 0.0.0.0/0, warning",
    "TRUSTED_PROXIES, 10.0.0.0/8, -",
    "CORS_ORIGIN, '*', -"
  })
  void everybodyIsTrusted(String name, String text, String expected) {
    assertEquals(expected, Samples.by("trust-wildcard", Samples.variable(name, text)));
  }

  @Test
  void everyHostIsRightWhereNobodyKnowsTheOwn() {
    assertEquals("-", Samples.by("trust-wildcard", Samples.config("ALLOWED_HOSTS", "*")));
  }

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource({
    "FORCE_SSL, true, warning",
    "SECURE_SSL_REDIRECT, 1, warning",
    "FORCE_SSL, false, -",
    "RAILS_FORCE_SSL, true, -",
    "FORCE_COLOR, true, -"
  })
  void sentToHttps(String name, String text, String expected) {
    assertEquals(expected, Samples.by("proxy-trust", Samples.variable(name, text)));
    assertEquals(
        "-",
        Samples.by(
            "proxy-trust",
            Samples.image(
                "",
                "key: " + name + ", value: \"" + text + "\"",
                "key: TRUST_PROXY, value: \"1\"")));
  }

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource({
    "COOKIE_DOMAIN, .onrender.com, warning",
    "SESSION_COOKIE_DOMAIN, onrender.com, warning",
    "COOKIE_DOMAIN, app.onrender.com, -",
    "COOKIE_DOMAIN, .acme.dev, -",
    "MAIL_DOMAIN, onrender.com, -"
  })
  void cookiesForStrangers(String name, String text, String expected) {
    assertEquals(expected, Samples.by("cookie-public-suffix", Samples.variable(name, text)));
  }

  @Test
  void variablesThatComeTooLate() {
    Map<String, String> image = Samples.variable("NEXT_PUBLIC_API_URL", "https://a.acme.dev");
    Map<String, String> built =
        Samples.built("node .", "", "key: NEXT_PUBLIC_API_URL, value: \"https://a.acme.dev\"");
    String known = Samples.descriptor("{}", "", "  NEXT_PUBLIC_API_URL: x\n");
    String fixed =
        Samples.descriptor(
            "{}",
            "image: {name: docker.io/example/app, tag: \"1.0.0\","
                + " fixed: [NEXT_PUBLIC_API_URL]}\n",
            "");

    assertEquals("warning", Samples.by("build-time-env", image));
    assertEquals("-", Samples.by("build-time-env", built));
    assertEquals("-", Samples.by("build-time-env", Samples.with(image, "gen.yaml", known)));
    assertEquals("error", Samples.by("build-time-env", Samples.with(image, "gen.yaml", fixed)));
    assertEquals(
        "error",
        Samples.by("build-time-env", Map.of("gen.yaml", fixed + "  NEXT_PUBLIC_API_URL: \"x\"\n")));
  }

  @Test
  void partsOfAddresses() {
    assertEquals("app.acme.dev", PublicAddress.host("https://App.acme.dev:8080/path?a=b"));
    assertEquals("::1", PublicAddress.host("::1"));
    assertEquals(List.of("a", "b", "c"), PublicAddress.items("a, b;c"));
    assertEquals(List.of("a", "b"), PublicAddress.items("[\"a\", 'b']"));
    assertTrue(PublicAddress.isHome("http://localhost:3000,127.0.0.1"));
    assertFalse(PublicAddress.isHome("localhost,acme.dev"));
    assertFalse(PublicAddress.isHome(""));
  }
}
