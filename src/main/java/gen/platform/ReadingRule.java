package gen.platform;

import gen.document.Format;
import gen.document.Paths;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How one manifest of a platform is read: the inverse of its template, as data. Line formats are
 * first turned into a tree by {@code lines}; then paths lead to the parts.
 *
 * @param file path of the manifest
 * @param whole true when the manifest names every variable by itself, as do others that are whole
 * @param lines for line formats: the patterns that find the parts
 * @param resources what stands in the manifest
 */
public record ReadingRule(
    String file, Format format, boolean whole, List<LineRule> lines, List<ResourceRule> resources) {

  /** A path that leads to the key under which a part stands. */
  public static final String KEY = "@key";

  /** In place of the path of a name: each item is a text, {@code NAME=VALUE}. */
  public static final String PAIR = "@pair";

  /**
   * Each match becomes a group of the named groups of {@code pattern}, in the list called {@code
   * list}.
   *
   * @param quoting how the named group {@code value} is written
   */
  public record LineRule(String list, Pattern pattern, Optional<Quoting> quoting) {}

  /** How a text is written in a line format. */
  public enum Quoting {
    /** As it is. */
    PLAIN,
    /** As a JSON string or array of strings. */
    JSON,
    /** As words of a POSIX shell. */
    SHELL
  }

  /**
   * A service or a database in the manifest.
   *
   * @param kind {@code service} or {@code database}
   * @param each paths of the lists that hold them; empty when the document is one
   * @param except paths, likewise, of those among them that are not meant
   * @param where values by path that tell those that are meant
   * @param unless values by path of those that are not meant, one of which is enough
   * @param lacks paths that lead to nothing in those that are meant
   * @param attributes where each attribute stands, of which the first that leads somewhere counts
   */
  public record ResourceRule(
      String kind,
      Paths each,
      List<String> except,
      Map<String, String> where,
      Map<String, String> unless,
      List<String> lacks,
      Map<String, List<ValueRule>> attributes,
      List<VariableRule> variables) {}

  /**
   * Where an attribute stands.
   *
   * @param text a path, or a text with paths in braces, all of which must lead somewhere
   * @param where values by path without which it does not stand there
   * @param match finds the attribute in the text, as the group {@code value}
   */
  public record ValueRule(String text, Map<String, String> where, Optional<Pattern> match) {}

  /**
   * Variables in a resource.
   *
   * @param each paths of the lists or groups that hold them; empty when the resource is one
   * @param name path of the name in an item of a list, or {@link #PAIR}; empty when they are a
   *     group by name
   * @param include path, in an item, of the name of a group whose variables are all taken over;
   *     empty when there is none
   */
  public record VariableRule(Paths each, String name, String include, List<FormRule> forms) {}

  /**
   * One form that a variable's value can have. The first form that fits is the one meant.
   *
   * @param has path that must be there; empty for the value itself
   * @param written the text that such a value stands for, with {@code <path>} for what paths lead
   *     to; empty where it is the text at {@code has}
   * @param match what the text at {@code has} must look like
   * @param binding {@code literal}, {@code reference}, {@code secret}, {@code prompt}, {@code
   *     text}, {@code adapter}, {@code given} or {@code kept}
   * @param token path of the token of a reference
   * @param resource path of the name of the resource that the reference leads to
   * @param preset path of what a field to fill in holds at first; empty where none is written
   */
  public record FormRule(
      String has,
      String written,
      Optional<Pattern> match,
      String binding,
      String token,
      String resource,
      String origin,
      String preset) {}
}
