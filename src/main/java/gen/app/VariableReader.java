package gen.app;

import gen.document.Fields;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the {@code env} group of a descriptor; what is wrong goes to the list it was given. */
final class VariableReader {

  private static final List<String> KINDS = List.of("value", "list", "secret", "prompt", "values");
  private static final List<String> KINDS_OF_ONE = List.of("value", "list", "prompt", "omit");
  private static final List<String> OF_EACH =
      List.of("when", "otherwise", "separator", "encryptsData");

  private final List<Finding> findings;
  private final PromptReader prompts;

  VariableReader(List<Finding> findings) {
    this.findings = findings;
    this.prompts = new PromptReader(findings);
  }

  List<Variable> read(Fields env) {
    return env.map("", this::variables).values().stream().flatMap(List::stream).toList();
  }

  /** A variable with each of its values. */
  private List<Variable> variables(String name, Fields fields) {
    Variable variable = variable(name, fields);
    if (!fields.has("values")) {
      return List.of(variable);
    }
    OF_EACH.stream()
        .filter(fields::has)
        .forEach(
            key ->
                findings.add(
                    Code.ONE_VALUE.at(
                        fields.place(key),
                        "'" + key + "' of '" + name + "' stands beside values",
                        "write it at each of the values that it is meant for")));
    List<Variable> values =
        fields.each("values", Function.identity()).stream()
            .map(each -> valued(variable, each))
            .toList();
    findings.addAll(ValuesChecker.check(values, fields.place("values")));
    return values;
  }

  /** The variable with one of its values. */
  private Variable valued(Variable variable, Fields fields) {
    String kind = kind(variable.name(), fields, KINDS_OF_ONE);
    return new Variable(
        variable.name(),
        kind.equals("omit") ? new Value.Omitted() : value(kind, fields),
        otherwise(variable.name(), fields),
        Variable.When.of(fields.text("when")),
        variable.accepted(),
        variable.formerNames(),
        variable.since(),
        variable.description(),
        fields.node().place());
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
          Accepted.ANY,
          List.of(),
          "",
          "",
          place);
    }
    String kind = kind(name, fields, KINDS);
    return new Variable(
        name,
        value(kind, fields),
        otherwise(name, fields),
        Variable.When.of(fields.text("when")),
        prompts.accepted(fields),
        fields.texts("renamedFrom"),
        fields.text("since", ""),
        fields.text("description"),
        place);
  }

  /** Which of these the group has; it needs exactly one. */
  private String kind(String name, Fields fields, List<String> known) {
    List<String> kinds =
        known.stream()
            .filter(key -> key.equals("omit") ? fields.isTrue(key) : fields.has(key))
            .toList();
    if (kinds.size() != 1) {
      String found = kinds.isEmpty() ? "none of them" : String.join(" and ", kinds);
      findings.add(
          Code.ONE_VALUE.at(
              fields.node().place(),
              "variable '"
                  + name
                  + "' needs one of "
                  + String.join(", ", known)
                  + "; it has "
                  + found,
              "keep exactly one"));
    }
    return kinds.isEmpty() ? "value" : kinds.get(0);
  }

  private Value value(String kind, Fields fields) {
    return switch (kind) {
      case "list" ->
          new Value.Joined(
              fields.items("list").stream()
                  .map(item -> expression(item.text("").orElse(""), item.place()))
                  .toList(),
              fields.text("separator"));
      case "secret" -> SecretReader.read(fields);
      case "prompt" -> prompts.prompt(fields.in("prompt"));
      default -> new Value.Text(expression(fields.text("value", ""), fields.place("value")));
    };
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

  private Expression expression(String text, Place place) {
    return Expression.parse(text, place, findings::add);
  }
}
