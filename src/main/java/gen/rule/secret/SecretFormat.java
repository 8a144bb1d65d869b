package gen.rule.secret;

import gen.app.Alphabet;
import gen.app.Value;
import gen.check.Verdict;
import gen.deployment.Binding;
import gen.deployment.Deployment;
import gen.deployment.Setting;
import gen.platform.SecretFacts;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;

/** A platform makes a secret that the app does not accept. */
final class SecretFormat implements Check.OfManifests {

  @Override
  public void judge(Manifests manifests, Verdict verdict) {
    manifests.deployment().ifPresent(decided -> judge(manifests, decided, verdict));
  }

  private static void judge(Manifests manifests, Deployment decided, Verdict verdict) {
    for (Resource resource : manifests.reading().resources()) {
      resource
          .variables()
          .forEach(
              (name, found) -> {
                Value.Secret wanted = decided.setting(name).flatMap(Setting::secret).orElse(null);
                if (wanted != null
                    && found.value() instanceof Binding.Generated made
                    && !isWrittenAnew(name, manifests)
                    && !accepts(wanted, made)) {
                  say(new Mismatch(name, found.place(), wanted, made), manifests, verdict);
                }
              });
    }
  }

  /** The adapter of gen writes it in the alphabet that the app takes. */
  private static boolean isWrittenAnew(String name, Manifests manifests) {
    return manifests.reading().all("recoding").stream()
        .flatMap(each -> each.attribute("name").stream())
        .anyMatch(each -> each.value().equals(name));
  }

  private record Mismatch(
      String name, gen.finding.Place place, Value.Secret wanted, Binding.Generated made) {}

  private static void say(Mismatch found, Manifests manifests, Verdict verdict) {
    String message =
        "'"
            + found.name()
            + "' is made of "
            + found.made().length()
            + " characters of "
            + found.made().characters()
            + "; the app wants "
            + found.wanted().min()
            + " to "
            + found.wanted().max()
            + " ("
            + found.wanted().alphabet().id()
            + ")";
    SecretFacts facts = manifests.knowledge().platform().see().secrets();
    boolean free = manifests.knowledge().platform().secrets().free();
    String help =
        free
            ? "write another length and other characters"
            : "ask for it, and say on the page how to make one";
    if (!free && !facts.isCertain()) {
      verdict.doubtful(found.place(), message, help, facts.note().orElse("what it makes"));
    } else {
      verdict.wrong(found.place(), message, help);
    }
  }

  private static boolean accepts(Value.Secret wanted, Binding.Generated made) {
    return made.length() >= wanted.min()
        && made.length() <= wanted.max()
        && (wanted.alphabet() == Alphabet.ANY
            || made.characters()
                .chars()
                .allMatch(each -> wanted.alphabet().characters().indexOf(each) >= 0));
  }
}
