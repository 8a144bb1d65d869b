package gen.facts;

import gen.document.Paths;
import gen.platform.ReadingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints where the parts of an installation stand in the files of a platform. */
final class ReadingPrinter {

  private ReadingPrinter() {}

  /** A table for each file, as Markdown. */
  static String print(List<ReadingRule> readings) {
    StringBuilder text = new StringBuilder();
    for (ReadingRule reading : readings) {
      List<List<String>> rows = new ArrayList<>();
      reading.resources().forEach(resource -> rows(resource, rows));
      text.append("\n### ").append(Cell.code(reading.file())).append("\n\n");
      text.append(new Table(List.of("Part", "What of it", "Where"), rows).text());
    }
    return text.toString();
  }

  private static void rows(ReadingRule.ResourceRule resource, List<List<String>> rows) {
    String kind = resource.kind();
    if (!resource.each().isEmpty()) {
      rows.add(List.of(kind, "each", paths(resource.each())));
    }
    for (Map.Entry<String, List<ReadingRule.ValueRule>> attribute :
        resource.attributes().entrySet()) {
      rows.add(List.of(kind, Label.of(attribute.getKey()), places(attribute.getValue())));
    }
    for (ReadingRule.VariableRule variables : resource.variables()) {
      if (!variables.each().isEmpty()) {
        rows.add(List.of(kind, "Variables", paths(variables.each())));
      }
      variables
          .forms()
          .forEach(form -> rows.add(List.of(kind, "Variable: " + form.binding(), form(form))));
    }
  }

  private static String form(ReadingRule.FormRule form) {
    String place = form.has().isEmpty() ? "the value itself" : Cell.code(form.has());
    return place + form.match().map(pattern -> ", like " + Cell.code(pattern.pattern())).orElse("");
  }

  private static String places(List<ReadingRule.ValueRule> places) {
    return String.join(" or ", places.stream().map(place -> Cell.code(place.text())).toList());
  }

  private static String paths(Paths paths) {
    return String.join(" or ", paths.each().stream().map(Cell::code).toList());
  }
}
