package gen.deployment;

import gen.app.App;
import gen.document.Fields;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.Platform;
import java.util.Optional;

/**
 * The description of an app as a platform's list of templates shows it.
 *
 * @param text that of the descriptor
 * @param least the fewest characters that the platform takes
 * @param most the most; 0 where it takes any
 */
public record Blurb(App app, Platform platform, String text, int least, int most) {

  /** The description of this app on this platform. */
  static Blurb of(App app, Platform platform) {
    Fields limits = platform.see().descriptionLength();
    return new Blurb(
        app, platform, app.description(), limits.number("least", 0), limits.number("most", 0));
  }

  /** How many characters it has. */
  public int length() {
    return text.codePointCount(0, text.length());
  }

  /** What is wrong with it, in one word; empty where the platform takes it. */
  public String lack() {
    if (most == 0 || length() >= least && length() <= most) {
      return "";
    }
    return length() < least ? "longer" : "shorter";
  }

  /** The finding, as long as nobody has made the template. */
  Optional<Finding> finding() {
    boolean isMade = app.options(platform.id()).template().isPresent();
    return lack().isEmpty() || isMade
        ? Optional.empty()
        : Optional.of(
            Code.DESCRIPTION_LENGTH.at(
                app.descriptionPlace(),
                "the description has "
                    + length()
                    + " characters; "
                    + platform.who().does("takes", "take")
                    + " "
                    + least
                    + " to "
                    + most
                    + platform.who().form(" when its template is", " when their templates are")
                    + " published",
                "write a " + lack() + " one"));
  }
}
