package gen.verify;

import gen.deployment.Binding;
import gen.document.Documents;
import gen.document.Format;
import gen.document.Node;
import gen.finding.Rejected;
import gen.finding.Source;
import gen.platform.Platform;
import gen.platform.ReadingRule;
import gen.platform.ReadingRule.ResourceRule;
import gen.platform.ReadingRule.VariableRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Reads the manifests of one platform by the rules in its folder. */
public final class ManifestReader {

  /** What is longer is no variable of any program. */
  private static final int LONGEST_NAME = 1000;

  private final Platform platform;
  private final BindingReader bindings;

  /** Reads manifests of this platform. */
  public ManifestReader(Platform platform) {
    this.platform = platform;
    this.bindings = new BindingReader(platform);
  }

  /**
   * What these files say together.
   *
   * @param files by the path that the platform's rules name, such as {@code render.yaml}
   * @throws Rejected when one of them is not well-formed
   */
  public Reading read(Map<String, Source> files) {
    return read(files, Documents::parse);
  }

  /**
   * What these files say together.
   *
   * @param parse makes a tree of a text in a tree format
   */
  public Reading read(Map<String, Source> files, BiFunction<Source, Format, Node> parse) {
    List<List<Resource>> parts = new ArrayList<>();
    for (ReadingRule rule : platform.readings()) {
      Source source = files.get(rule.file());
      if (source != null) {
        parts.add(read(source, rule, parse));
      }
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
    List<Resource> resources = new ArrayList<>();
    for (ResourceRule resource : rule.resources()) {
      items(document, resource.each()).stream()
          .filter(item -> isMeant(item, resource))
          .forEach(item -> resources.add(resource(item, resource)));
    }
    return resources;
  }

  private static List<Node> items(Node document, String path) {
    Node found = document.at(path).orElse(null);
    if (found instanceof Node.Listing list) {
      return list.items();
    }
    return found == null ? List.of() : List.of(found);
  }

  private static boolean isMeant(Node item, ResourceRule rule) {
    return rule.where().entrySet().stream()
        .allMatch(
            condition ->
                item.text(condition.getKey())
                    .filter(text -> text.matches(condition.getValue()))
                    .isPresent());
  }

  private Resource resource(Node item, ResourceRule rule) {
    Map<String, Located<String>> attributes = new LinkedHashMap<>();
    rule.attributes()
        .forEach(
            (name, paths) ->
                first(item, paths).ifPresent(node -> attributes.put(name, attribute(name, node))));
    Map<String, Located<Binding>> variables = new LinkedHashMap<>();
    rule.variables().forEach(group -> variables.putAll(variables(item, group)));
    return new Resource(rule.kind(), attributes, variables);
  }

  /** What the first of these paths, which are separated by {@code |}, leads to. */
  private static Optional<Node> first(Node item, String paths) {
    return Stream.of(paths.split("\\|")).flatMap(path -> item.at(path).stream()).findFirst();
  }

  private static Located<String> attribute(String name, Node node) {
    boolean command = Commands.isOne(name);
    return new Located<>(command ? Commands.of(node) : node.text("").orElse(""), node.place());
  }

  private Map<String, Located<Binding>> variables(Node item, VariableRule rule) {
    Map<String, Located<Binding>> variables = new LinkedHashMap<>();
    Node group = item.at(rule.each()).orElse(null);
    if (group instanceof Node.Mapping mapping) {
      mapping.entries().forEach((name, entry) -> put(variables, name, entry.value(), rule));
    } else if (group instanceof Node.Listing list) {
      list.items()
          .forEach(each -> each.text(rule.name()).ifPresent(n -> put(variables, n, each, rule)));
    }
    return variables;
  }

  private void put(
      Map<String, Located<Binding>> variables, String name, Node value, VariableRule rule) {
    if (name.length() > LONGEST_NAME) {
      return;
    }
    bindings
        .read(value, rule.forms())
        .ifPresent(binding -> variables.put(name, new Located<>(binding, value.place())));
  }
}
