package gen.reading;

import gen.deployment.Binding;
import gen.document.Documents;
import gen.document.Format;
import gen.document.Node;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Source;
import gen.platform.Platform;
import gen.platform.ReadingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Holds files against each other each of which names every variable of the service, because either
 * can be used without the other. Read together, what one of them lacks would not be seen.
 */
public record Agreement(Platform platform) {

  /** What one file says of a variable and another one does not. */
  public List<Finding> check(List<Manifest> files) {
    return check(files, Agreement::parsed);
  }

  /**
   * What one file says of a variable and another one does not.
   *
   * @param parse makes a tree of a text in a tree format
   */
  public List<Finding> check(List<Manifest> files, BiFunction<Source, Format, Node> parse) {
    ManifestReader reader = new ManifestReader(platform);
    List<List<Resource>> whole =
        platform.readings().stream()
            .filter(ReadingRule::whole)
            .map(rule -> files.stream().filter(each -> each.role().equals(rule.file())).toList())
            .filter(same -> !same.isEmpty())
            .map(same -> reader.read(same, parse).services())
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < whole.size(); i++) {
      for (Resource service : whole.get(i)) {
        Map<String, Located<Binding>> first = variables(service, whole.get(0));
        compare(first, service.variables(), findings);
        missing(service.variables(), first, findings);
      }
    }
    return findings;
  }

  /** The variables of the service of the same name; of the only one where a file has no names. */
  private static Map<String, Located<Binding>> variables(Resource like, List<Resource> services) {
    Optional<String> name = like.attribute("name").map(Located::value);
    return services.stream()
        .filter(each -> name.isEmpty() || each.attribute("name").map(Located::value).equals(name))
        .findFirst()
        .or(() -> services.stream().limit(services.size() == 1 ? 1 : 0).findFirst())
        .map(Resource::variables)
        .orElse(Map.of());
  }

  /** What cannot be read was said when the file was read first. */
  private static Node parsed(Source source, Format format) {
    return Documents.parseForeign(source, format, doubt -> {});
  }

  private static void compare(
      Map<String, Located<Binding>> one,
      Map<String, Located<Binding>> other,
      List<Finding> findings) {
    missing(one, other, findings);
    one.forEach(
        (name, here) -> {
          Located<Binding> there = other.get(name);
          if (there != null && !agree(here.value(), there.value())) {
            findings.add(
                finding(
                    here,
                    name
                        + " is "
                        + here.value().words()
                        + ", but in "
                        + there.place()
                        + " it is "
                        + there.value().words()));
          }
        });
  }

  private static void missing(
      Map<String, Located<Binding>> one,
      Map<String, Located<Binding>> other,
      List<Finding> findings) {
    one.forEach(
        (name, here) -> {
          if (!other.containsKey(name) && !other.isEmpty()) {
            String file = other.values().iterator().next().place().source().name();
            findings.add(finding(here, name + " is not in " + file));
          }
        });
  }

  /** "Kept as it is" agrees with everything. */
  private static boolean agree(Binding one, Binding other) {
    return one instanceof Binding.Kept || other instanceof Binding.Kept || one.equals(other);
  }

  private static Finding finding(Located<Binding> where, String what) {
    return Code.RENDERED_WRONG.at(
        where.place(), what, "make both files say the same, since either can be used alone");
  }
}
