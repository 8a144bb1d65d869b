package gen.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * Options and parameters that belong together. They are described to picocli in code: it takes 25
 * ms to look for annotations, which is a tenth of a run.
 */
interface Arguments {

  /** Reads a path; picocli's own readers of classes outside java.lang are left out. */
  ITypeConverter<Path> PATH = Path::of;

  /** Adds these options and parameters to a command, in the order in which help shows them. */
  void addTo(CommandSpec command);

  /** Adds options and parameters to a command, in this order. */
  static void add(CommandSpec command, Arguments... arguments) {
    List.of(arguments).forEach(each -> each.addTo(command));
  }

  /** An option without a value; false unless it is given. */
  static OptionSpec.Builder flag(String... names) {
    return OptionSpec.builder(names).type(boolean.class).initialValue(false);
  }

  /** An option with one value of this type; null unless it is given or has a default. */
  static OptionSpec.Builder one(Class<?> type, String... names) {
    return OptionSpec.builder(names).type(type);
  }

  /** An option with a path; null unless it is given or has a default. */
  static OptionSpec.Builder path(String... names) {
    return one(Path.class, names).converters(PATH);
  }

  /** An option with any number of values of this type; an empty list unless it is given. */
  static OptionSpec.Builder many(Class<?> type, String... names) {
    return OptionSpec.builder(names).type(List.class).auxiliaryTypes(type).initialValue(List.of());
  }

  /** Any number of words of this type that belong to no option; an empty list without any. */
  static PositionalParamSpec.Builder words(Class<?> type) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(type)
        .initialValue(List.of())
        .arity("0..*");
  }

  /**
   * An option with any number of NAME=VALUE. The value is what follows the first equals sign, byte
   * for byte: picocli's own maps take quotes in it for theirs.
   */
  static OptionSpec.Builder pairs(String... names) {
    return many(Map.Entry.class, names).converters(Arguments::pair);
  }

  private static Map.Entry<String, String> pair(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new TypeConversionException("'" + text + "' is not NAME=VALUE");
    }
    return Map.entry(text.substring(0, equals), text.substring(equals + 1));
  }

  /** What such an option was given; of two values for a name the last one counts. */
  static Map<String, String> pairs(OptionSpec option) {
    List<Map.Entry<String, String>> given = option.getValue();
    Map<String, String> pairs = new LinkedHashMap<>();
    // What stands in a group of options has no value at all before somebody gives one.
    Objects.requireNonNullElse(given, List.<Map.Entry<String, String>>of())
        .forEach(pair -> pairs.put(pair.getKey(), pair.getValue()));
    return pairs;
  }
}
