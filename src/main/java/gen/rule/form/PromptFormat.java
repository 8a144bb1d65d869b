package gen.rule.form;

import gen.app.Accepted;
import gen.app.Value;
import gen.app.Variable;
import gen.check.Verdict;
import gen.validate.Check;
import gen.validate.Described;
import java.util.regex.Pattern;

/** A question whose answer must have a form that nobody is told. */
final class PromptFormat implements Check.OfDescriptor {

  /** Names of variables that hold something with a form. */
  private static final Pattern FORMED =
      Pattern.compile("(.*_)?(JSON|URL|URI|DSN|E?MAIL|PEM|CERT|CERTIFICATE|CREDENTIALS|CRON)");

  @Override
  public void judge(Described described, Verdict verdict) {
    for (Variable variable : described.app().variables()) {
      if (variable.value() instanceof Value.Prompt prompt
          && FORMED.matcher(variable.name()).matches()
          && prompt.example().isEmpty()
          && prompt.preset().isEmpty()
          && variable.accepted().equals(Accepted.ANY)
          && prompt.accepted().form().isEmpty()) {
        verdict.wrong(
            variable.place(),
            "people are asked for '%s' and not told what it looks like".formatted(variable.name()),
            "give the prompt an example");
      }
    }
  }
}
