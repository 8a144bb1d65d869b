package gen.rule.shared;

import gen.check.Verdict;
import gen.deployment.Binding;
import gen.finding.Place;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text that a manifest gives a variable.
 *
 * @param asked true when it is only what a field to fill in holds at first
 */
public record Assignment(Resource resource, String name, String text, boolean asked, Place place) {

  /** Every text that is not empty, in the order of the manifests. */
  public static List<Assignment> in(Manifests manifests) {
    return manifests.reading().resources().stream()
        .flatMap(resource -> of(resource).stream())
        .toList();
  }

  /** The texts of one service. */
  public static List<Assignment> of(Resource resource) {
    List<Assignment> texts = new ArrayList<>();
    resource
        .variables()
        .forEach(
            (name, found) -> {
              String text = text(found);
              if (!text.isBlank() && text.length() <= Verdict.LONGEST) {
                boolean asked = found.value() instanceof Binding.Prompted;
                texts.add(new Assignment(resource, name, text.strip(), asked, found.place()));
              }
            });
    return texts;
  }

  private static String text(Located<Binding> found) {
    if (found.value() instanceof Binding.Literal literal) {
      return literal.text();
    }
    return found.value() instanceof Binding.Prompted prompted ? prompted.preset() : "";
  }

  /** True when the whole name looks like this. */
  public boolean isCalled(Pattern pattern) {
    return pattern.matcher(name).matches();
  }

  /** True when the text has this in it. */
  public boolean has(Pattern pattern) {
    return pattern.matcher(text).find();
  }

  /** True for the words that switch something on. */
  public boolean isOn() {
    return text.matches("(?i)true|yes|on|1");
  }

  /** True for the words that switch something off. */
  public boolean isOff() {
    return text.matches("(?i)false|no|off|0");
  }
}
