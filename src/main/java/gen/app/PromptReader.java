package gen.app;

import gen.document.Fields;
import gen.finding.Code;
import gen.finding.Finding;
import java.util.List;
import java.util.Optional;

/** Reads what a descriptor says of texts: what people are asked for, and what the app takes. */
final class PromptReader {

  private final List<Finding> findings;

  PromptReader(List<Finding> findings) {
    this.findings = findings;
  }

  /** The question of a {@code prompt}. */
  Value.Prompt prompt(Fields prompt) {
    Accepted accepted = new Accepted(List.of(), prompt.number("min"), form(prompt));
    accepted.form().flatMap(Form::unusual).ifPresent(reason -> bad(prompt, "pattern", reason));
    refuse(prompt, "default", accepted);
    refuse(prompt, "example", accepted);
    return new Value.Prompt(
        prompt.isTrue("required"),
        prompt.text("default"),
        prompt.text("example"),
        prompt.isTrue("secret"),
        accepted);
  }

  /** What the app takes for a variable. */
  Accepted accepted(Fields variable) {
    return new Accepted(variable.texts("allowed"), 0, form(variable));
  }

  private Optional<Form> form(Fields fields) {
    try {
      return fields.optional("pattern").map(Form::of);
    } catch (IllegalArgumentException e) {
      bad(fields, "pattern", e.getMessage());
      return Optional.empty();
    }
  }

  private void bad(Fields fields, String key, String reason) {
    findings.add(
        Code.BAD_FORMAT.at(
            fields.place(key),
            "not a regular expression that can be used: " + reason,
            "write one that fits the whole value, such as [a-z]+@[a-z.]+"));
  }

  private void refuse(Fields prompt, String key, Accepted accepted) {
    String text = prompt.text(key, "");
    if (text.isEmpty() || accepted.fit(text) == Form.Fit.FITS) {
      return;
    }
    findings.add(
        Code.BAD_FORMAT.at(
            prompt.place(key),
            "the " + key + " is none of the texts that the prompt takes: " + accepted.inWords(),
            "change the " + key + ", or what the prompt takes"));
  }
}
