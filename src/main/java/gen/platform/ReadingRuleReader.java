package gen.platform;

import gen.document.Fields;
import gen.document.Format;
import gen.document.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Reads the {@code reading} part of a {@code platform.yaml}.
 *
 * @param pattern compiles the regular expression at a path, or reports it
 */
record ReadingRuleReader(BiFunction<Fields, String, Pattern> pattern) {

  ReadingRule rule(Fields rule) {
    return new ReadingRule(
        rule.text("file"),
        Format.of(rule.text("format")).orElseThrow(),
        rule.isTrue("whole"),
        rule.each("lines", this::line),
        rule.each("resources", this::resource));
  }

  private ReadingRule.LineRule line(Fields line) {
    return new ReadingRule.LineRule(
        line.text("list"),
        pattern.apply(line, "pattern"),
        line.optional("quoting")
            .map(word -> ReadingRule.Quoting.valueOf(word.toUpperCase(Locale.ROOT))));
  }

  private ReadingRule.ResourceRule resource(Fields resource) {
    return new ReadingRule.ResourceRule(
        resource.text("kind"),
        resource.paths("each"),
        resource.texts("except"),
        resource.textMap("where"),
        resource.textMap("unless"),
        resource.texts("lacks"),
        resource.map("attributes", (name, value) -> values(value)),
        resource.each("variables", this::variables));
  }

  /** One place, or a list of them; a path alone is a place without conditions. */
  private List<ReadingRule.ValueRule> values(Fields attribute) {
    return attribute.node() instanceof Node.Listing
        ? attribute.each("", this::value)
        : List.of(value(attribute));
  }

  private ReadingRule.ValueRule value(Fields value) {
    return new ReadingRule.ValueRule(
        value.optional("").orElseGet(() -> value.text("text")),
        value.textMap("where"),
        value.has("match") ? Optional.of(pattern.apply(value, "match")) : Optional.empty());
  }

  private ReadingRule.VariableRule variables(Fields variables) {
    return new ReadingRule.VariableRule(
        variables.paths("each"),
        variables.text("name", ""),
        variables.text("include", ""),
        variables.each("forms", this::form));
  }

  private ReadingRule.FormRule form(Fields form) {
    return new ReadingRule.FormRule(
        form.text("has", ""),
        form.text("written", ""),
        form.has("match") ? Optional.of(pattern.apply(form, "match")) : Optional.empty(),
        form.text("binding"),
        form.text("token", ""),
        form.text("resource", ""),
        form.text("origin", ""),
        form.text("preset", ""));
  }
}
