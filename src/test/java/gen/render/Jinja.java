package gen.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page as the macros of MkDocs do, of which our pages use two. */
public final class Jinja {

  private static final Pattern MARK =
      Pattern.compile("\\{% raw %}([\\s\\S]*?)\\{%[-+]?\\s*endraw\\s*[-+]?%}|\\{[{%#]");
  private static final Pattern VERSION = Pattern.compile("\\{\\{ ?([A-Za-z_][A-Za-z0-9_.]*) ?}}");

  private Jinja() {}

  /**
   * The page with {@code value(name)} in place of the value of each name, and raw parts as they
   * are.
   *
   * @throws IllegalArgumentException for anything else that Jinja would act upon
   */
  public static String filled(String text) {
    StringBuilder filled = new StringBuilder();
    Matcher mark = MARK.matcher(text);
    Matcher version = VERSION.matcher(text);
    int end = 0;
    while (mark.find(end)) {
      filled.append(text, end, mark.start());
      if (mark.group(1) != null) {
        filled.append(mark.group(1));
        end = mark.end();
      } else {
        version.region(mark.start(), text.length());
        if (!version.lookingAt()) {
          String shown = text.substring(mark.start(), Math.min(text.length(), mark.start() + 40));
          throw new IllegalArgumentException("Jinja acts upon " + shown);
        }
        filled.append(value(version.group(1)));
        end = version.end();
      }
    }
    return filled.append(text.substring(end)).toString();
  }

  /** What stands for the value of a name. */
  public static String value(String name) {
    return "value(" + name + ")";
  }
}
