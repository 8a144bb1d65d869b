package gen.pipeline;

import gen.deployment.Installations;
import gen.validate.Described;
import gen.write.Ledgers.Made;
import gen.write.Scope;
import java.util.List;

/** What a descriptor says today about files that gen made of it once. */
record Claim(Described described, Made made) {

  /** The name of the descriptor. */
  String descriptor() {
    return described.source().name();
  }

  /** Whether it keeps their installation; one that cannot be read keeps nothing. */
  boolean isKept() {
    Installations installations = new Installations(described.app());
    return installations.findings().isEmpty() && installations.keeps(made.instance());
  }

  /** Those of the platforms on which it still offers the app. */
  List<String> offered() {
    return made.platforms().stream().filter(this::isOffered).toList();
  }

  /** The files that it asks for no longer. */
  Scope abandoned() {
    boolean kept = isKept();
    return Scope.of(
        made.instance(), made.platforms().stream().filter(id -> !kept || !isOffered(id)).toList());
  }

  private boolean isOffered(String platform) {
    return described.app().leftOut(platform).isEmpty();
  }
}
