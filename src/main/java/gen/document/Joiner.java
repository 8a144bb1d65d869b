package gen.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Puts constant texts and numbers of a program together. */
final class Joiner {

  private Joiner() {}

  /** The text or number that comes out; empty when one of the parts is neither. */
  static Optional<Node> join(Term term, Function<Term, Node> value) {
    if (term instanceof Term.Template template) {
      StringBuilder text = new StringBuilder();
      for (Term part : template.parts()) {
        Optional<Node.Scalar> scalar = scalar(value.apply(part));
        if (scalar.isEmpty()) {
          return Optional.empty();
        }
        text.append(scalar.get().text());
      }
      return Optional.of(new Node.Scalar(Node.Kind.STRING, text.toString(), term.place()));
    }
    Term.Sum sum = (Term.Sum) term;
    Optional<Node.Scalar> left = scalar(value.apply(sum.left()));
    Optional<Node.Scalar> right = scalar(value.apply(sum.right()));
    return left.flatMap(one -> right.flatMap(other -> sum(sum, one, other)));
  }

  private static Optional<Node.Scalar> scalar(Node node) {
    return node instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.NULL
        ? Optional.of(scalar)
        : Optional.empty();
  }

  private static Optional<Node> sum(Term.Sum sum, Node.Scalar left, Node.Scalar right) {
    boolean numbers = isNumber(left) && isNumber(right);
    if (!numbers && sum.sign().equals("+")) {
      String text = left.text() + right.text();
      return Optional.of(new Node.Scalar(Node.Kind.STRING, text, sum.place()));
    }
    return numbers
        ? number(sum, new BigDecimal(left.text()), new BigDecimal(right.text()))
        : Optional.empty();
  }

  private static Optional<Node> number(Term.Sum sum, BigDecimal left, BigDecimal right) {
    BigDecimal result;
    switch (sum.sign()) {
      case "+" -> result = left.add(right);
      case "-" -> result = left.subtract(right);
      case "*" -> result = left.multiply(right);
      default -> {
        return Optional.empty();
      }
    }
    String text = result.stripTrailingZeros().toPlainString();
    Node.Kind kind = text.contains(".") ? Node.Kind.DECIMAL : Node.Kind.INTEGER;
    return Optional.of(new Node.Scalar(kind, text, sum.place()));
  }

  private static boolean isNumber(Node.Scalar scalar) {
    return scalar.kind() == Node.Kind.INTEGER || scalar.kind() == Node.Kind.DECIMAL;
  }
}
