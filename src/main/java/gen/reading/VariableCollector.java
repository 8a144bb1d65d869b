package gen.reading;

import gen.deployment.Binding;
import gen.document.Node;
import gen.platform.ReadingRule;
import gen.platform.ReadingRule.VariableRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the variables of a resource in a manifest. */
record VariableCollector(BindingReader bindings) {

  /** What is longer is no variable of any program. */
  private static final int LONGEST_NAME = 1000;

  /** The variables that a rule leads to, by name. */
  Map<String, Located<Binding>> collect(Node item, VariableRule rule) {
    Map<String, Located<Binding>> variables = new LinkedHashMap<>();
    rule.each().all(item).forEach(group -> variables(variables, group, rule));
    return variables;
  }

  private void variables(Map<String, Located<Binding>> variables, Node group, VariableRule rule) {
    if (group instanceof Node.Mapping mapping) {
      mapping.entries().forEach((name, entry) -> put(variables, name, entry.value(), rule));
    } else if (group instanceof Node.Listing list) {
      list.items().forEach(each -> item(variables, each, rule));
    }
  }

  private void item(Map<String, Located<Binding>> variables, Node item, VariableRule rule) {
    if (!rule.name().equals(ReadingRule.PAIR)) {
      item.text(rule.name()).ifPresent(name -> put(variables, name, item, rule));
    } else if (item instanceof Node.Scalar pair) {
      int sign = pair.text().indexOf('=');
      String name = sign < 0 ? pair.text() : pair.text().substring(0, sign);
      put(variables, name, value(pair, sign), rule);
    }
  }

  /** What is behind the sign of a pair; nothing where there is no sign. */
  private static Node value(Node.Scalar pair, int sign) {
    return sign < 0
        ? new Node.Scalar(Node.Kind.NULL, "", pair.place())
        : new Node.Scalar(Node.Kind.STRING, pair.text().substring(sign + 1), pair.place());
  }

  private void put(
      Map<String, Located<Binding>> variables, String name, Node value, VariableRule rule) {
    if (name.length() > LONGEST_NAME || name.equals(Node.UNREAD)) {
      return;
    }
    bindings
        .read(value, rule.forms())
        .ifPresent(binding -> variables.put(name, new Located<>(binding, value.place())));
  }
}
