package gen.install;

import gen.app.App;
import gen.deployment.Deployment;
import gen.page.Word;
import gen.page.Words;
import gen.platform.Platform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands for the names in braces that many sentences share. */
public final class Vocabulary {

  private Vocabulary() {}

  /** The words that all sentences about a deployment share. */
  public static Map<String, Words> of(Deployment deployment) {
    App app = deployment.app();
    Platform platform = deployment.platform();
    Map<String, Words> words = new HashMap<>(of(app));
    words.put("title", Words.plain(deployment.title()));
    words.put("platform", Words.plain(platform.title()));
    words.put("database", Words.plain(platform.database().title()));
    words.put("version", Words.plain(String.valueOf(deployment.database().version())));
    words.put("service", Words.plain(deployment.web().name()));
    words.put("base", Words.plain(deployment.database().name()));
    words.put("branch", Words.plain(deployment.publication().branch()));
    words.put("files", Words.plain(files(deployment)));
    words.put("website", Words.plain(platform.see().text("website")));
    words.put("id", Words.plain(platform.id()));
    words.put("plan", Words.code(deployment.web().plan().id()));
    words.put("databasePlan", Words.code(deployment.database().plan().id()));
    words.put("memory", Words.plain(app.web().memoryMb().value() + " MB"));
    return words;
  }

  /** The repository that holds the files; a word in its place where none is known. */
  private static String files(Deployment deployment) {
    String repository = deployment.publication().repository();
    return repository.isEmpty() ? "REPOSITORY" : repository;
  }

  /** The words that all sentences about an app share. */
  public static Map<String, Words> of(App app) {
    Word release = new Word.Release(app.release(), app.docs().version());
    return Map.of(
        "app", Words.plain(app.name()),
        "tag", new Words(List.of(release)),
        "license", Words.plain(app.links().license()),
        "documentation", Words.plain(app.links().documentation()),
        "repository", Words.plain(app.links().repository()),
        "releases", Words.plain(app.links().releases()));
  }
}
