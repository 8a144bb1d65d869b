package gen.app;

import gen.document.Fields;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the {@code env} group of a descriptor; what is wrong goes to the list it was given. */
final class VariableReader {

  private static final List<String> KINDS = List.of("value", "list", "secret", "prompt");

  private final List<Finding> findings;

  VariableReader(List<Finding> findings) {
    this.findings = findings;
  }

  List<Variable> read(Fields env) {
    return new ArrayList<>(env.map("", this::variable).values());
  }

  private Variable variable(String name, Fields fields) {
    Place place = fields.node().place();
    Optional<String> plain = fields.node().text("");
    if (plain.isPresent()) {
      Value value = new Value.Text(expression(plain.get(), place));
      return new Variable(
          name,
          value,
          Optional.empty(),
          Variable.When.ALWAYS,
          Variable.Accepted.ANY,
          List.of(),
          "",
          "",
          place);
    }
    List<String> kinds = KINDS.stream().filter(fields::has).toList();
    if (kinds.size() != 1) {
      String found = kinds.isEmpty() ? "none of them" : String.join(" and ", kinds);
      findings.add(
          Code.ONE_VALUE.at(
              place,
              "variable '" + name + "' needs one of value, list, secret, prompt; it has " + found,
              "keep exactly one"));
    }
    return new Variable(
        name,
        value(kinds.isEmpty() ? "value" : kinds.get(0), fields),
        otherwise(name, fields),
        when(fields),
        new Variable.Accepted(fields.texts("allowed"), pattern(fields)),
        fields.texts("renamedFrom"),
        fields.text("since", ""),
        fields.text("description", ""),
        place);
  }

  private Value value(String kind, Fields fields) {
    return switch (kind) {
      case "list" ->
          new Value.Joined(
              fields.items("list").stream()
                  .map(item -> expression(item.text("").orElse(""), item.place()))
                  .toList(),
              fields.text("separator", ","));
      case "secret" -> secret(fields);
      case "prompt" ->
          new Value.Prompt(
              !fields.text("prompt.required", "true").equals("false"),
              fields.text("prompt.default", ""),
              fields.text("prompt.example", ""),
              fields.isTrue("prompt.secret"));
      default -> new Value.Text(expression(fields.text("value", ""), fields.place("value")));
    };
  }

  private static Value secret(Fields fields) {
    int length = fields.number("secret.length", 50);
    return new Value.Secret(
        length,
        fields.number("secret.min", length),
        fields.number("secret.max", 1024),
        Alphabet.of(fields.text("secret.alphabet", "any")).orElseThrow(),
        fields.isTrue("encryptsData"));
  }

  private Optional<Value> otherwise(String name, Fields fields) {
    if (!fields.has("otherwise")) {
      return Optional.empty();
    }
    Optional<String> manual = fields.optional("otherwise.manual");
    Optional<String> value = fields.optional("otherwise.value");
    boolean omit = fields.isTrue("otherwise.omit");
    if ((manual.isPresent() ? 1 : 0) + (value.isPresent() ? 1 : 0) + (omit ? 1 : 0) != 1) {
      findings.add(
          Code.ONE_VALUE.at(
              fields.place("otherwise"),
              "'otherwise' of '" + name + "' needs exactly one of value, omit, manual",
              "keep exactly one"));
    }
    return Optional.of(
        value
            .<Value>map(text -> new Value.Text(expression(text, fields.place("otherwise.value"))))
            .orElseGet(() -> manual.<Value>map(Value.Manual::new).orElseGet(Value.Omitted::new)));
  }

  private Optional<Pattern> pattern(Fields fields) {
    try {
      return fields.optional("pattern").map(Pattern::compile);
    } catch (PatternSyntaxException e) {
      findings.add(
          Code.BAD_FORMAT.at(
              fields.place("pattern"),
              "not a regular expression: " + e.getDescription(),
              "write one that fits the whole value"));
      return Optional.empty();
    }
  }

  private static Variable.When when(Fields fields) {
    String when = fields.text("when", "always").toUpperCase(Locale.ROOT).replace('-', '_');
    return Variable.When.valueOf(when);
  }

  private Expression expression(String text, Place place) {
    return Expression.parse(text, place, findings::add);
  }
}
