package gen.knowledge;

import gen.document.Fields;
import gen.finding.Code;
import gen.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something that is wrong in manifests, pages or descriptors, and everything that is known about
 * it.
 *
 * @param title what is wrong, a short sentence without a full stop
 * @param scope where it is looked for
 * @param priority 0 for what breaks an installation and is common; 1 and 2 for less
 * @param why what comes of it, in Markdown
 * @param evidence addresses of pages that show it
 * @param help what to do about it, an imperative sentence
 * @param bad files, by path, in which it is wrong and nothing else
 * @param good the same files put right
 * @param platform the one that it concerns; empty for all
 * @param today the day on which the bad files are bad; empty for every day
 * @param alike a code of gen's own that says the same of a descriptor; files that gen makes of it
 *     are then not spoken of
 * @param described what to do about it in the descriptor from which a file was made; empty where
 *     the help of files is right there too
 * @param since the descriptor of an earlier release, with which those in the files are compared
 */
public record Rule(
    Code code,
    String title,
    Scope scope,
    int priority,
    String why,
    List<String> evidence,
    String help,
    Map<String, String> bad,
    Map<String, String> good,
    String platform,
    Optional<LocalDate> today,
    Optional<String> alike,
    Optional<String> described,
    Optional<String> since) {

  /** Where a rule looks. */
  public enum Scope {
    MANIFEST,
    PAGE,
    DESCRIPTOR,
    DATA;

    /** The scope for pages. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The name of the files that say this rule, and how platforms see it. */
  String file() {
    return code.id() + ".yaml";
  }

  /** The rule that a file in a folder {@code rules} says. */
  static Rule of(Fields file, String platform) {
    return new Rule(
        new Code(
            file.text("code"), Severity.valueOf(file.text("severity").toUpperCase(Locale.ROOT))),
        file.text("title"),
        Scope.valueOf(file.text("scope").toUpperCase(Locale.ROOT)),
        file.number("priority", 1),
        file.text("why"),
        file.texts("evidence"),
        file.text("help"),
        file.textMap("bad"),
        file.textMap("good"),
        platform,
        file.optional("today").map(LocalDate::parse),
        file.optional("alike"),
        file.optional("described"),
        file.optional("since"));
  }
}
