package gen.rule.page;

import gen.check.Verdict;
import gen.validate.Check;
import gen.validate.DocsPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pages that say how to install an app answer what people ask. */
final class SectionsMissing implements Check.OfPage {

  /** How the words begin that speak of a topic, in lower case. */
  private final Map<String, List<String>> topics = new LinkedHashMap<>();

  private SectionsMissing() {}

  /** Everything but updates, which matter more. */
  static SectionsMissing ofAllButUpdates() {
    SectionsMissing check = new SectionsMissing();
    check.add("what it costs", "cost", "pric", "free plan", "free tier", "$", "€");
    check.add("where the secrets are", "secret", "password", "key");
    check.add("how to back up the data", "backup", "back up", "backing up", "export", "snapshot");
    check.add("how to delete it", "delet", "remov", "uninstall", "tear");
    check.add("how to use a domain of one's own", "domain");
    check.add(
        "who becomes administrator",
        "sign in",
        "sign-in",
        "signin",
        "log in",
        "log-in",
        "login",
        "admin",
        "first user",
        "first visit");
    check.add(
        "what to do when it does not work",
        "troubleshoot",
        "does not work",
        "problem",
        "log",
        "error");
    return check;
  }

  /** Updates alone. */
  static SectionsMissing ofUpdates() {
    SectionsMissing check = new SectionsMissing();
    check.add("how to update it", "updat", "upgrad");
    return check;
  }

  private void add(String topic, String... beginnings) {
    topics.put(topic, List.of(beginnings));
  }

  @Override
  public void judge(DocsPage page, Verdict verdict) {
    if (page.installs().isEmpty()) {
      return;
    }
    String text = page.source().text().toLowerCase(Locale.ROOT);
    topics.forEach(
        (topic, beginnings) -> {
          if (beginnings.stream().noneMatch(each -> hasWord(text, each))) {
            verdict.wrong(
                page.source().at(1, 1), "the page does not say " + topic, "add a section");
          }
        });
  }

  /** True when a word begins so; signs may stand anywhere. */
  private static boolean hasWord(String text, String beginning) {
    boolean isSign = !Character.isLetter(beginning.charAt(0));
    int at = text.indexOf(beginning);
    while (at > 0 && !isSign && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at = text.indexOf(beginning, at + 1);
    }
    return at >= 0;
  }
}
