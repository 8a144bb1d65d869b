package gen.deployment;

import gen.app.App;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Rejected;
import java.util.ArrayList;
import java.util.List;

/** The installations of an app, besides the first one, whose files are kept. */
public record Installations(App app) {

  /** True when the descriptor says which there are, and not only the files. */
  public boolean areListed() {
    return app.selection().instances().isPresent();
  }

  /**
   * Those that the descriptor lists.
   *
   * @throws Rejected when one has a name that cannot be
   */
  public List<Instance> listed() {
    return app.selection().instances().orElse(List.of()).stream()
        .map(each -> Instance.named(each.text(), each.place()))
        .toList();
  }

  /** True for the first one, for one that is listed, and for any where none are listed. */
  public boolean keeps(Instance instance) {
    return instance.isFirst() || !areListed() || listed().contains(instance);
  }

  /** What is wrong with the names that are listed. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    app.selection()
        .instances()
        .orElse(List.of())
        .forEach(
            each -> {
              try {
                Instance.named(each.text(), each.place());
              } catch (Rejected e) {
                findings.addAll(e.findings());
              }
            });
    return findings;
  }

  /** That these are kept without being listed; nothing when none are. */
  public List<Finding> unlisted(List<Instance> kept) {
    List<String> names = kept.stream().map(Instance::name).toList();
    if (names.isEmpty()) {
      return List.of();
    }
    List<String> all = new ArrayList<>(listed().stream().map(Instance::name).toList());
    all.addAll(names);
    String effect = areListed() ? ", so the next `gen` removes its files" : "";
    return List.of(
        Code.INSTANCE_UNLISTED.at(
            app.place("instances"),
            "the installation '"
                + String.join("', '", names)
                + "' is not listed"
                + effect
                + ": write `instances: ["
                + String.join(", ", all)
                + "]` to keep it with every `gen`",
            ""));
  }
}
