package gen.rule.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gen.Examples;
import gen.Tree;
import gen.pipeline.Validation;
import gen.pipeline.ValidationOrder;
import gen.rule.RulesTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules about pages: what they find, and what is near it and fine. */
class PageRulesTest {

  private static final String REPO = "https://github.com/example/app";
  private static final Validation VALIDATION = RulesTest.validation();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "https://railway.app/template/x_Y-1?referralCode=, button-url-outdated",
        "https://railway.com/template/x, button-url-outdated",
        "http://www.railway.app/template/x, button-url-outdated",
        "https://railway.com/deploy/x, -",
        "https://railway.com/new/template/x, -",
        "https://railway.app/new/template/x, button-url-outdated",
        "https://railway.com/new/template?template=https%3A%2F%2Fgithub.com%2Fa%2Fb&rootDirectory=c,"
            + " button-url-outdated",
        "https://fly.io/launch?repo=REPO&path=deploy/fly, button-url-invented",
        "https://fly.io/launch?template=REPO, button-url-invented",
        "https://fly.io/button.svg, button-url-invented",
        "https://fly.io/static/images/launch/deploy-on-fly.svg, button-url-invented",
        "https://fly.io/launch/livebook, -",
        "https://fly.io/docs/launch/, -",
        "https://fly.io/docs/flyctl/launch/?x=y, -",
        "https://render.com/deploy?repo=REPO/tree/main&branch=main, button-parameter",
        "https://render.com/deploy?repo=https%3A%2F%2Fgithub.com%2Fa%2Fb&amp;path=x,"
            + " button-parameter",
        "https://render.com/deploy?repo=REPO/tree/main&utm_source=x, -",
        "https://dashboard.render.com/blueprint/new?repo=REPO/tree/main, -",
        "https://dashboard.render.com/blueprint/new?repo=REPO/tree/main&region=x, button-parameter",
        "https://render.com/deploy-template/api/github/start?template_repo=app-render-template, -",
        "https://render.com/deploy-template/api/github/start?template_repo=REPO,"
            + " button-url-invented",
        "https://render.com/templates/app, -",
        "https://www.heroku.com/deploy?template=REPO/tree/main&branch=x, button-parameter",
        "https://dashboard.heroku.com/new?template=REPO/tree/main, -",
        "https://dashboard.heroku.com/apps, -",
        "https://railway.app/new?template=REPO, button-url-outdated",
        "https://railway.app/new, -",
        "https://docs.railway.com/templates/create, -",
        "https://www.heroku.com/deploy?template=REPO/tree/main, -",
        "https://www.heroku.com/deploy/?template=REPO/tree/main, -",
        "https://heroku.com/deploy?template=REPO/tree/main, button-url-outdated",
        "https://www.heroku.com/deploy?template=REPO, button-branch",
        "https://www.heroku.com/deploy?template=REPO&env[A]=b, button-branch",
        "https://www.heroku.com/deploy?repo=REPO/tree/main, button-url-malformed",
        "https://www.heroku.com/deploy?env[A]=b&template=REPO/tree/main, -",
        "https://www.heroku.com/deploy, button-url-malformed",
        "https://www.heroku.com/deploying, -",
        "https://render.com/deploy?repo=REPO/tree/main, -",
        "https://render.com/deploy?repo=REPO, button-branch",
        "https://render.com/deploy?template=REPO/tree/main, button-url-malformed",
        "https://render.com/deploy?repo=https://github.com//example/app/tree/x,"
            + " button-url-malformed",
        "https://render.com/deploy, button-url-malformed",
        "https://render.com/docs/deploy-to-render, -",
        "https://railway.com/deploy/x?utm_campaign=generic, referral-generic",
        "https://example.com/?utm_campaign=generic, -",
        "https://railway.com/deploy/x?referralCode=abc, referral-undisclosed",
        "https://railway.com/deploy/x?utm_campaign=app, -"
      })
  void addressesOfButtons(String address, String code) {
    String page = "# App\n\n[Deploy](" + address.replace("REPO", REPO) + ")\n";

    assertEquals(code == null ? List.of() : List.of(code), codes(Map.of("README.md", page)));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "heroku addons:create heroku-postgresql:mini --wait | docs-drift",
        "heroku addons:create heroku-postgresql:essential-0 | -",
        "heroku addons:create heroku-postgresql:mini-2 | -",
        "The plan heroku-postgresql:mini ended in 2024. | -",
        "heroku-postgresql:mini costs $5 | docs-drift",
        "See [here](http://localhost:8000/a). | docs-dead-fact",
        "Open [http://localhost:8000](http://localhost:8000). | -",
        "Open <http://localhost:8000>. | -",
        "Render deletes a free database after 90 days. | docs-drift",
        "Render deletes a free database after 30 days. | -",
        "The free database is deleted after 90 days. | -",
        "Set it to `${{Postgres.PGHOST}}`. | docs-jinja-escape",
        "Set it to `{{ version }}`. | -",
        "{% raw %}`${{A.B}}` and `${{C}}`{% endraw %} | -"
      })
  void textsOfPages(String text, String code) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("docs/page.md", "# Page\n\n" + text + "\n");
    files.put("mkdocs.yml", "plugins:\n  - search\n  - macros\n");

    assertEquals(code == null ? List.of() : List.of(code), codes(files));
  }

  @Test
  void buttonsInHtmlAreSeenToo() {
    String page =
        "# App\n\n"
            + "<a href=\"https://fly.io/launch?repo=x&path=y\"><img src=\"x.svg\"></a>\n"
            + "<a href='https://render.com/deploy?repo=https%3A%2F%2Fgithub.com%2Fa%2Fb&branch=c'>x</a>\n";

    assertEquals(
        List.of("button-url-invented", "button-parameter"), codes(Map.of("README.md", page)));
  }

  /** An example in a sample of code is no button. */
  @Test
  void samplesAreNoButtons() {
    String page = "# App\n\n```\nhttps://fly.io/launch?repo=x\n```\n";

    assertEquals(List.of(), codes(Map.of("README.md", page)));
  }

  @Test
  void theButtonOfSomebodyElse() {
    String config = "[remote \"origin\"]\n\turl = https://github.com/me/app.git\n";
    String page = "# App\n\n[a](https://render.com/deploy?repo=https://github.com/%s/app/tree/x)\n";

    assertEquals(
        List.of("button-of-others"),
        codes(Map.of(".git/config", config, "README.md", page.formatted("you"))));
    assertEquals(
        List.of(), codes(Map.of(".git/config", config, "README.md", page.formatted("me"))));
    assertEquals(
        List.of(), codes(Map.of(".git/config", config, "docs/a.md", page.formatted("you"))));
  }

  @Test
  void aChangelogMayNameWhatEnded() {
    String page = "# Changes\n\nNow `addons:create heroku-postgresql:mini`, $5.\n";

    assertEquals(List.of(), codes(Map.of("CHANGELOG.md", page)));
  }

  @Test
  void withoutMacrosReferencesAreFine() {
    Map<String, String> files =
        Map.of("docs/a.md", "# A\n\n${{A.B}}\n", "mkdocs.yml", "plugins: [search] # no macros\n");

    assertEquals(List.of(), codes(files));
  }

  @Test
  void onlyPagesAboutAnInstallationNeedSections() {
    assertEquals(
        List.of("docs-section-missing", "update-path-missing"),
        codes(Map.of("docs/a.md", "# Deploy App on Render\n\nPress.\n")).stream()
            .distinct()
            .toList());
    assertEquals(List.of(), codes(Map.of("docs/a.md", "# App on Render\n\nPress.\n")));
    assertEquals(List.of(), codes(Map.of("docs/a.md", "# Deploy App on my server\n\nX.\n")));
  }

  @Test
  void thePagesThatGenMakesAnswerEverything() {
    for (Path each : Examples.folders()) {
      Tree.copy(each.resolve("docs"), folder.resolve(each.getFileName()).resolve("docs"));
    }

    List<String> codes = codes(Map.of());
    codes.removeIf(code -> !code.equals("docs-section-missing") && !code.startsWith("update-"));

    assertEquals(List.of(), codes);
  }

  private List<String> codes(Map<String, String> files) {
    Tree.write(folder, files);
    return new java.util.ArrayList<>(
        VALIDATION
            .run(
                new ValidationOrder(folder, List.of(folder), List.of(), LocalDate.of(2026, 11, 23)))
            .findings()
            .stream()
            .map(finding -> finding.code().id())
            .toList());
  }
}
