package gen.rehearse;

import java.util.List;

/** What starts the app. */
public sealed interface Program {

  /** A command of this computer; the adapter goes before it where the manifests put it there. */
  record Words(List<String> words) implements Program {}

  /** The image and the command that the manifests name, run by an engine. */
  record Image(Engine engine) implements Program {}
}
