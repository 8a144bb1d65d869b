package gen.rule.shared;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A repository, and a branch of it.
 *
 * @param repository host and path in lower case, such as {@code github.com/example/app}; empty when
 *     none is named
 * @param branch empty when none is named
 */
public record CodeSource(String repository, String branch) {

  /** Servers refuse longer addresses. */
  private static final int LONGEST = 2_000;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:[a-z+]+://)?(?:[^/@]+@)?(?:www\\.)?(?<host>[a-z0-9.-]+)[:/](?<path>[^?#\\s]*?)"
              + "(?:\\.git)?(?:/(?:-/)?tree/(?<branch>[^?#\\s]+?))?/*(?:[?#].*)?",
          Pattern.CASE_INSENSITIVE);

  /** The repository at an address, as people and manifests write it. */
  public static CodeSource of(String text) {
    Matcher address = ADDRESS.matcher(text.strip());
    if (text.isBlank() || text.length() > LONGEST || !address.matches()) {
      return new CodeSource("", "");
    }
    String name = (address.group("host") + "/" + address.group("path")).toLowerCase(Locale.ROOT);
    String branch = address.group("branch");
    return new CodeSource(name.replaceFirst("/+$", ""), branch == null ? "" : branch);
  }

  /** True when no repository is named. */
  public boolean isEmpty() {
    return repository.isEmpty();
  }

  /** As people write it. */
  @Override
  public String toString() {
    return "https://" + repository + (branch.isEmpty() ? "" : "/tree/" + branch);
  }
}
