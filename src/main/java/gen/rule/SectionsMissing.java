package gen.rule;

import gen.validate.Check;
import gen.validate.Page;
import gen.validate.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Pages that say how to install an app answer what people ask. */
final class SectionsMissing implements Check.OfPage {

  private final Map<String, Pattern> topics = new LinkedHashMap<>();

  private SectionsMissing() {}

  /** Everything but updates, which matter more. */
  static SectionsMissing ofAllButUpdates() {
    SectionsMissing check = new SectionsMissing();
    check.add("what it costs", "cost|pric|\\$ ?[0-9]|[0-9] ?€|free (plan|tier)");
    check.add("where the secrets are", "secret|password|key");
    check.add("how to back up the data", "back(ing)? ?up|backup|export|snapshot");
    check.add("how to delete it", "delet|remov|uninstall|tear");
    check.add("how to use a domain of one's own", "domain");
    check.add(
        "who becomes administrator", "sign.?in|log.?in|administrator|admin|first (user|visit)");
    check.add(
        "what to do when it does not work", "troubleshoot|does not work|problem|logs?\\b|error");
    return check;
  }

  /** Updates alone. */
  static SectionsMissing ofUpdates() {
    SectionsMissing check = new SectionsMissing();
    check.add("how to update it", "updat|upgrad");
    return check;
  }

  private void add(String topic, String words) {
    topics.put(topic, Pattern.compile("(?i)\\b(" + words + ")"));
  }

  @Override
  public void judge(Page page, Verdict verdict) {
    if (page.installs().isEmpty()) {
      return;
    }
    topics.forEach(
        (topic, words) -> {
          if (!words.matcher(page.source().text()).find()) {
            verdict.wrong(
                page.source().at(1, 1), "the page does not say " + topic, "add a section");
          }
        });
  }
}
