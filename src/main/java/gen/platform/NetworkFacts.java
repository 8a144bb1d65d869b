package gen.platform;

import gen.document.Fields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the services of an installation reach each other. */
public record NetworkFacts(Fields group) {

  /** What names of hosts that the platform makes look like, if it is known. */
  public Optional<Pattern> hosts() {
    return group.optional("hosts").map(Pattern::compile);
  }

  /** What the host of a service is called, with {@code <service>} for its name. */
  public Optional<String> services() {
    return group.optional("services");
  }

  /** Paths in manifests beside which containers run that the manifests do not hold. */
  public List<String> elsewhere() {
    return group.texts("elsewhere");
  }

  /** What a part of a database is called in an address. */
  public Optional<String> parts() {
    return group.optional("parts");
  }
}
