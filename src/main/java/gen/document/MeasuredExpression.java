package gen.document;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressions;
import java.util.regex.Pattern;

/**
 * A regular expression of a schema. A value at which it would look too long, or too deep, does not
 * fit: nobody writes such a value by hand.
 */
record MeasuredExpression(Pattern pattern) implements RegularExpression {

  static MeasuredExpression of(String regex) {
    // To JSON Schema the end is the end, and not also the line end before it.
    return new MeasuredExpression(Pattern.compile(RegularExpressions.replaceDollarAnchors(regex)));
  }

  @Override
  public boolean matches(String value) {
    try {
      return pattern.matcher(new MeasuredText(value)).find();
    } catch (MeasuredText.TooOften | StackOverflowError e) {
      return false;
    }
  }
}
