package gen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The same tree without places, as JSON Schema validators want it. */
final class Json {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final int MOST_DIGITS = 1_000;

  private static final BigDecimal ODD = new BigDecimal("0.5");

  private Json() {}

  /** This tree as JSON. */
  static JsonNode of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      ObjectNode object = NODES.objectNode();
      mapping.entries().forEach((key, entry) -> object.set(key, of(entry.value())));
      return object;
    }
    if (node instanceof Node.Listing list) {
      ArrayNode array = NODES.arrayNode();
      list.items().forEach(item -> array.add(of(item)));
      return array;
    }
    return scalar((Node.Scalar) node);
  }

  private static JsonNode scalar(Node.Scalar scalar) {
    String text = scalar.text();
    return switch (scalar.kind()) {
      case STRING -> NODES.textNode(text);
      case BOOLEAN -> NODES.booleanNode(text.equals("true"));
      case NULL -> NODES.nullNode();
      case ODD -> NODES.numberNode(0.5d);
      case INTEGER, DECIMAL -> number(scalar.kind(), text);
    };
  }

  /** Numbers that Java writes in another way (0x1F, 1_000) are numbers all the same. */
  private static JsonNode number(Node.Kind kind, String text) {
    try {
      return kind == Node.Kind.INTEGER
          ? NODES.numberNode(new BigInteger(text))
          : NODES.numberNode(fraction(new BigDecimal(text)));
    } catch (NumberFormatException e) {
      return kind == Node.Kind.INTEGER ? NODES.numberNode(1L) : NODES.numberNode(0.5d);
    }
  }

  /** A schema takes 3000.0 for a whole number, but whoever wrote it did not write one. */
  private static BigDecimal fraction(BigDecimal number) {
    if (Math.abs((long) number.scale()) > MOST_DIGITS) {
      // Written out, it would fill the memory; no schema tells it from another fraction.
      return ODD;
    }
    return number.stripTrailingZeros().scale() <= 0 ? number.add(new BigDecimal("0.5")) : number;
  }
}
