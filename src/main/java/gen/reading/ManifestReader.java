package gen.reading;

import gen.deployment.Binding;
import gen.document.Documents;
import gen.document.Format;
import gen.document.Hit;
import gen.document.Node;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.platform.Platform;
import gen.platform.ReadingRule;
import gen.platform.ReadingRule.ResourceRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Reads the manifests of one platform by the rules in its folder. */
public final class ManifestReader {

  private final Platform platform;
  private final VariableCollector collector;

  /** Reads manifests of this platform. */
  public ManifestReader(Platform platform) {
    this.platform = platform;
    this.collector = new VariableCollector(new BindingReader(platform));
  }

  /**
   * What these files say together.
   *
   * @throws Rejected when one of them is not well-formed
   */
  public Reading read(List<Manifest> files) {
    return read(files, Documents::parse);
  }

  /**
   * What these files say together.
   *
   * @param parse makes a tree of a text in a tree format
   */
  public Reading read(List<Manifest> files, BiFunction<Source, Format, Node> parse) {
    List<List<Resource>> parts = new ArrayList<>();
    for (ReadingRule rule : platform.readings()) {
      files.stream()
          .filter(file -> file.role().equals(rule.file()))
          .map(file -> read(file.source(), rule, parse).stream().map(file::owned).toList())
          .forEach(parts::add);
    }
    return Reading.ofFiles(parts);
  }

  private static Node document(
      Source source, ReadingRule rule, BiFunction<Source, Format, Node> parse) {
    return rule.lines().isEmpty()
        ? parse.apply(source, rule.format())
        : LineReader.read(source, rule.lines());
  }

  private List<Resource> read(
      Source source, ReadingRule rule, BiFunction<Source, Format, Node> parse) {
    Node document = document(source, rule, parse);
    List<Draft> drafts = new ArrayList<>();
    for (ResourceRule resource : rule.resources()) {
      items(document, resource).stream()
          .filter(item -> isMeant(item, resource))
          .forEach(
              item ->
                  drafts.add(new Draft(resource(item, resource), included(item.node(), resource))));
    }
    List<Resource> groups = drafts.stream().map(Draft::resource).filter(Resource::isGroup).toList();
    return drafts.stream().map(draft -> draft.whole(groups)).toList();
  }

  /**
   * A resource before the variables of groups are added to it.
   *
   * @param included names of groups
   */
  private record Draft(Resource resource, List<Located<String>> included) {

    Resource whole(List<Resource> groups) {
      Resource whole = resource;
      for (Located<String> name : included) {
        for (Resource group : groups) {
          boolean meant =
              group.attribute("name").map(Located::value).equals(Optional.of(name.value()));
          whole = meant ? whole.including(group, name) : whole;
        }
      }
      return whole;
    }
  }

  private static List<Located<String>> included(Node item, ResourceRule rule) {
    return rule.variables().stream()
        .filter(variables -> !variables.include().isEmpty())
        .flatMap(variables -> variables.each().all(item, ".*." + variables.include()).stream())
        .map(node -> new Located<>(node.text("").orElse(""), node.place()))
        .toList();
  }

  /** The items of the lists that the paths of a rule lead to. */
  private static List<Hit> items(Node document, ResourceRule rule) {
    List<Node> except =
        rule.except().stream().flatMap(path -> document.all(path).stream()).toList();
    return rule.each().hits(document).stream()
        .flatMap(
            found ->
                found.node() instanceof Node.Listing ? found.each("*").stream() : Stream.of(found))
        .filter(item -> !except.contains(item.node()))
        .toList();
  }

  private static boolean isMeant(Hit item, ResourceRule rule) {
    ValueReader values = new ValueReader(item);
    return rule.lacks().stream().allMatch(path -> item.each(path).isEmpty())
        && values.holds(rule.where())
        && rule.unless().entrySet().stream().noneMatch(values::holds);
  }

  private Resource resource(Hit item, ResourceRule rule) {
    ValueReader values = new ValueReader(item);
    Map<String, Located<String>> attributes = new LinkedHashMap<>();
    rule.attributes()
        .forEach(
            (name, places) ->
                values.attribute(name, places).ifPresent(found -> attributes.put(name, found)));
    Map<String, Located<Binding>> variables = new LinkedHashMap<>();
    rule.variables().forEach(group -> variables.putAll(collector.collect(item.node(), group)));
    return new Resource(rule.kind(), attributes, variables);
  }
}
