package gen.platform;

import gen.document.Fields;
import java.util.Map;
import java.util.Optional;

/** How clicks on a button and installations can be counted. */
public record CountingFacts(Fields group) {

  /** Documented parameters of its link, by name; empty where none is known. */
  public Map<String, String> parameters() {
    return group.textMap("parameters");
  }

  /** The parameter that carries the code of maintainers who get paid. */
  public Optional<String> referralParameter() {
    return group.optional("referral.parameter");
  }

  /** Who gets what. */
  public Optional<String> pays() {
    return group.optional("referral.pays");
  }

  /** Where maintainers find their code. */
  public Optional<String> where() {
    return group.optional("referral.where");
  }
}
