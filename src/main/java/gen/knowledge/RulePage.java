package gen.knowledge;

import java.util.Locale;
import java.util.Map;

/** The page that explains a rule: what is wrong, why it matters, how it looks, what to do. */
public final class RulePage {

  private RulePage() {}

  /** The page as Markdown. */
  public static String of(Rule rule) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(rule.code().id()).append("\n\nSeverity: ");
    page.append(rule.code().severity().word()).append(". Looked for in: ").append(scope(rule));
    page.append("\n\n").append(rule.title()).append(".\n\n## Why it matters\n\n");
    page.append(rule.why().strip()).append("\n\nSeen in:\n\n");
    rule.evidence().forEach(link -> page.append("- <").append(link).append(">\n"));
    page.append("\n## Wrong\n");
    rule.since().ifPresent(text -> earlier(text, page));
    files(rule.bad(), page);
    page.append("\n## Right\n\n").append(rule.help()).append("\n");
    files(rule.good(), page);
    page.append("\n## Leave it as it is\n\n");
    page.append("Where it is meant so, a comment `gen: allow ").append(rule.code().id());
    page.append(" -- the reason` at the line, or above it, keeps gen quiet. ");
    page.append("For files without comments, `validate.allow` in `gen.yaml` does.\n");
    return page.toString();
  }

  private static String scope(Rule rule) {
    return switch (rule.scope()) {
          case MANIFEST -> "manifests" + (rule.platform().isEmpty() ? "" : " of one platform");
          case PAGE -> "pages of documentation";
          case DESCRIPTOR -> "descriptors";
          case DATA -> "what gen knows";
        }
        + ".";
  }

  private static void earlier(String text, StringBuilder page) {
    page.append(
        "\nLooked for with `gen validate --since released.yaml` only. What was released:\n");
    files(Map.of("released.yaml", text), page);
    page.append("\nWhat lies in the repository now:\n");
  }

  private static void files(Map<String, String> files, StringBuilder page) {
    files.forEach(
        (path, text) -> {
          // A page may show a fence of its own.
          String fence = text.contains("```") ? "````" : "```";
          page.append("\n`").append(path).append("`\n\n").append(fence).append(language(path));
          page.append('\n').append(shown(text)).append('\n').append(fence).append('\n');
        });
  }

  /** A carriage return is seen only as a sign of its own. */
  private static String shown(String text) {
    return text.replace("\r", "␍").stripTrailing();
  }

  private static String language(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "yml", "yaml" -> "yaml";
      case "md" -> "markdown";
      case "ts" -> "typescript";
      case "json", "toml", "sh" -> ending;
      default -> ending.equals("dockerfile") ? "dockerfile" : "text";
    };
  }
}
