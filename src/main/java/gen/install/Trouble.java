package gen.install;

import gen.app.App;
import gen.document.Fields;
import gen.document.PackedTrees;
import gen.finding.Source;
import gen.page.Sentences;
import gen.page.Words;
import gen.platform.Origin;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something that people see when an installation does not work.
 *
 * @param code the rule whose violation shows like this; empty when no rule can prevent it
 * @param occasion when it can happen
 * @param see what people see
 * @param remedy what to do about it
 * @param origin where it was read
 */
public record Trouble(
    String code, Occasion occasion, String see, String cause, String remedy, Origin origin) {

  private static final Pattern ABOUT_MEMORY = Pattern.compile(" ?[^.]*\\{memory}[^.]*\\.");

  /** Sentences that know the variables that are concerned on this occasion. */
  static Sentences filling(Subject subject, Occasion occasion) {
    Words variables = subject.names(occasion.variables(subject.deployment()));
    Words start = subject.minutes(subject.app().web().http().startSeconds().value());
    return subject.sentences().knowing(Map.of("variables", variables, "start", start));
  }

  /** What to do, without a sentence on the app's need of memory where nobody says what it is. */
  String remedyFor(App app) {
    return app.web().memoryMb().isGiven() || !remedy.contains("{memory}")
        ? remedy
        : ABOUT_MEMORY.matcher(remedy).replaceAll("");
  }

  /** The troubles of the file that is about all platforms. */
  public static List<Trouble> read(Source source) {
    return of(new Fields(PackedTrees.tree(source)));
  }

  /** The troubles under {@code troubles} in this group of keys. */
  static List<Trouble> of(Fields fields) {
    return fields.each(
        "troubles",
        each ->
            new Trouble(
                each.text("code", ""),
                Occasion.of(each.text("when")),
                each.text("see"),
                each.text("cause"),
                each.text("do"),
                Origin.of(each)));
  }
}
