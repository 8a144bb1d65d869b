package gen.platform;

import gen.document.Fields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is known of the managed Postgres beside what is decided with it. */
public record DatabaseFacts(Fields group) {

  /** Whether connections without TLS are refused; empty where nobody knows. */
  public Optional<Boolean> tlsRequired() {
    return truth("tls.required");
  }

  /** True when it is known that clients can check its certificate. */
  public boolean isTlsVerifiable() {
    return group.isTrue("tls.verifiable");
  }

  /** True when it is known to answer at IPv6 alone. */
  public boolean isIpv6Only() {
    return group.isTrue("ipv6.only");
  }

  /** Where that is so; empty where it is so everywhere. */
  public Optional<String> ipv6When() {
    return group.optional("ipv6.when");
  }

  /** What a reference to a pooler is called that keeps a connection for a transaction only. */
  public Optional<String> transactionPooler() {
    return group
        .optional("pooler.token")
        .filter(token -> group.text("pooler.mode", "").equals("transaction"));
  }

  /** Paths in manifests where databases are named. */
  public List<String> named() {
    return group.texts("named");
  }

  /** Variables that hold an address reached through the open network. */
  public Optional<Pattern> publicAddress() {
    return group.optional("publicAddress").map(Pattern::compile);
  }

  /** True when it is known that only a person can create extensions. */
  public boolean needsPersonForExtensions() {
    return group.text("extensions", "unknown").equals("person");
  }

  /** What is uncertain, or why it is so. */
  public Optional<String> note() {
    return group.optional("note");
  }

  private Optional<Boolean> truth(String path) {
    return group
        .optional(path)
        .filter(word -> !word.equals("unknown"))
        .map(word -> word.equals("true"));
  }
}
