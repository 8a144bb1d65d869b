package gen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

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

  /** An option with any number of NAME=VALUE; an empty map unless it is given. */
  static OptionSpec.Builder pairs(String... names) {
    return OptionSpec.builder(names)
        .type(Map.class)
        .auxiliaryTypes(String.class, String.class)
        .initialValue(Map.of());
  }
}
