package gen.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What names mean at one place of a program. */
final class ProgramScope {

  private final ProgramScope parent;
  private final ProgramBlock block;
  private final Map<String, Node> known;
  private final Set<String> open = new HashSet<>();

  private ProgramScope(ProgramScope parent, ProgramBlock block, Map<String, Node> known) {
    this.parent = parent;
    this.block = block;
    this.known = known;
  }

  /** What names mean in the whole program. */
  static ProgramScope of(ProgramBlock block) {
    return new ProgramScope(null, block, new HashMap<>());
  }

  /** What names mean within a function. */
  ProgramScope inside(ProgramBlock body, Map<String, Node> parameters) {
    return new ProgramScope(this, body, new HashMap<>(parameters));
  }

  /** The statements here. */
  ProgramBlock block() {
    return block;
  }

  /** Values that were found already, and those of parameters. */
  Map<String, Node> known() {
    return known;
  }

  /** Names whose values are being looked for. */
  Set<String> open() {
    return open;
  }

  /** The nearest scope in which this name means something. */
  Optional<ProgramScope> of(String name) {
    for (ProgramScope scope = this; scope != null; scope = scope.parent) {
      if (scope.known.containsKey(name) || scope.block.constants().containsKey(name)) {
        return Optional.of(scope);
      }
    }
    return Optional.empty();
  }

  /** The expression that this name stands for; empty for a parameter. */
  Optional<Term> term(String name) {
    return of(name).map(scope -> scope.block.constants().get(name));
  }

  /** What is given to this name, or parts of it, afterwards. */
  List<ProgramBlock.Change> changes(String name) {
    return block.changes().stream().filter(change -> change.name().equals(name)).toList();
  }
}
