package gen.reading;

import gen.app.References;
import gen.deployment.Binding;
import gen.finding.Place;
import gen.platform.Platform.Reference.Origin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that a manifest makes, in common words.
 *
 * @param kind {@code service} answers visitors, {@code worker} does not; {@code database} is a
 *     Postgres, {@code cache} a store like Redis, {@code addon} anything else that is rented, and
 *     {@code group} holds variables for several services; {@code folder} is made a link to another
 *     one when the app starts, {@code recoding} a secret that is written in another alphabet then
 * @param attributes by common name: name, image, command, runs (a command that a file beside the
 *     one with the command names), preDeploy (what runs before a start), setup (what runs once
 *     after the first one), build (present when the platform builds), folder (of the code in its
 *     repository), runtime, stack, repo, branch, port, plan, memory, region, instances, autostop,
 *     minRunning, health, healthHost, healthTimeout (seconds), disk (where it is mounted),
 *     diskSize, version, storage
 * @param variables how each variable gets its value
 */
public record Resource(
    String kind, Map<String, Located<String>> attributes, Map<String, Located<Binding>> variables) {

  /** The attribute with this name. */
  public Optional<Located<String>> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** Where the first that is said of it stands; empty when nothing is. */
  public Optional<Place> place() {
    return Stream.concat(attributes.values().stream(), variables.values().stream())
        .map(Located::place)
        .findFirst();
  }

  /** True for what runs a program of the app, whether it answers visitors or not. */
  public boolean isService() {
    return kind.equals("service") || kind.equals("worker");
  }

  /** True for a group of variables. */
  public boolean isGroup() {
    return kind.equals("group");
  }

  /** This resource together with the variables of a group that it does not set itself. */
  Resource including(Resource group, Located<String> name) {
    Map<String, Located<Binding>> all = new LinkedHashMap<>(variables);
    group.variables.forEach(
        (key, binding) -> all.putIfAbsent(key, new Located<>(shared(key, name), name.place())));
    return new Resource(kind, attributes, all);
  }

  private static Binding shared(String key, Located<String> group) {
    return new Binding.Reference(References.ENV + key, Origin.SERVICE, key, group.value());
  }

  /** This resource together with what another file says about it; what was read first stays. */
  Resource and(Resource other) {
    Map<String, Located<String>> allAttributes = new LinkedHashMap<>(attributes);
    other.attributes.forEach(allAttributes::putIfAbsent);
    Map<String, Located<Binding>> allVariables = new LinkedHashMap<>(variables);
    other.variables.forEach(
        (name, binding) -> allVariables.merge(name, binding, Resource::moreTelling));
    return new Resource(kind, allAttributes, allVariables);
  }

  /**
   * "Kept as it is" says less than any other binding; beside a text it says that the text is only
   * what a field holds at first.
   */
  private static Located<Binding> moreTelling(Located<Binding> first, Located<Binding> second) {
    boolean isKept = first.value() instanceof Binding.Kept;
    Located<Binding> telling = isKept ? second : first;
    Binding other = isKept ? first.value() : second.value();
    return telling.value() instanceof Binding.Literal field && other instanceof Binding.Kept
        ? new Located<>(new Binding.Prompted(field.text()), telling.place())
        : telling;
  }
}
