package gen.deployment;

import gen.app.App;
import gen.app.Options;
import gen.platform.Platform;
import java.util.Map;
import java.util.Optional;

/**
 * Where the maintainers put the generated files, and the button that leads there.
 *
 * @param source address of the repository's branch; empty when no repository is known
 * @param link where the button leads; empty when something for it is missing
 * @param missing what is missing, in words; empty when nothing is
 */
public record Publication(
    String repository, String branch, String source, String link, String missing) {

  /** The publication of an app on a platform. */
  static Publication of(App app, Platform platform, Instance instance) {
    Options options = app.options(platform.id());
    String repository = options.repository().orElse(app.links().repository());
    String suffix = instance.isFirst() ? "" : "-" + instance.name();
    String branch = options.branch().orElse("deploy-" + platform.id()) + suffix;
    String source = repository.isEmpty() ? "" : repository + "/tree/" + branch;
    String missing = missing(platform, source, options.template());
    Map<String, String> words =
        Map.of(
            "<source>", source,
            "<app>", app.id(),
            "<template>", options.template().orElse(""));
    String link = missing.isEmpty() ? filled(platform.button().link(), words) : "";
    return new Publication(repository, branch, source, link, missing);
  }

  private static String missing(Platform platform, String source, Optional<String> template) {
    return switch (platform.button().shape()) {
      case REPOSITORY -> source.isEmpty() ? "a repository" : "";
      case TEMPLATE -> template.isEmpty() ? "a template code" : "";
      case COMMANDS -> "";
    };
  }

  private static String filled(String text, Map<String, String> words) {
    String result = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      result = result.replace(word.getKey(), word.getValue());
    }
    return result;
  }
}
