package gen.knowledge;

import gen.finding.Code;
import gen.finding.Nearest;
import gen.finding.Place;
import gen.finding.Rejected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All rules, by code.
 *
 * @param byCode sorted
 */
public record Rules(Map<String, Rule> byCode) {

  /** These rules; a code that two of them have is a mistake in the data. */
  public static Rules of(Collection<Rule> rules) {
    Map<String, Rule> byCode = new LinkedHashMap<>();
    rules.stream()
        .sorted((a, b) -> a.code().id().compareTo(b.code().id()))
        .forEach(
            rule -> {
              if (byCode.put(rule.code().id(), rule) != null) {
                throw new Rejected(
                    Code.BAD_PLATFORM.at(
                        Place.of("rules"), "two rules have the code " + rule.code().id(), ""));
              }
            });
    return new Rules(byCode);
  }

  /** Every rule, sorted by code. */
  public List<Rule> all() {
    return new ArrayList<>(byCode.values());
  }

  /** The rule with this code. */
  public Optional<Rule> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** True for the code of a rule that compares a descriptor with an earlier release of it. */
  public boolean needsRelease(String code) {
    return find(code).flatMap(Rule::since).isPresent();
  }

  /** What to say about a code that no rule has. */
  public String help(String code) {
    return Nearest.help(code, byCode.keySet(), "see the list of rules in the documentation");
  }
}
