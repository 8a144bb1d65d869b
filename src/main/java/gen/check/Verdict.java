package gen.check;

import gen.document.Hit;
import gen.finding.Code;
import gen.finding.Edit;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What one rule has to say. */
public final class Verdict {

  /** Rules pass over values and lines of more characters, which no person writes: 4,000. */
  public static final int LONGEST = 4_000;

  private final String id;
  private final Function<String, Code> codes;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Nothing yet, from the rule with this code.
   *
   * @param codes gives how much it matters, when there is something to say
   */
  public Verdict(String id, Function<String, Code> codes) {
    this.id = id;
    this.codes = codes;
  }

  /** This is wrong here. */
  public void wrong(Place place, String message, String help) {
    findings.add(code().at(place, message, help));
  }

  /** This is wrong here, and these edits repair it for certain. */
  public void wrong(Place place, String message, String help, List<Edit> repair) {
    findings.add(code().at(place, message, help).repairedBy(repair));
  }

  /** This is wrong here, and matters no more than a warning. */
  public void mild(Place place, String message, String help) {
    findings.add(code().at(place, message, help).atMost(Severity.WARNING));
  }

  /** This stands here, and is worth knowing. */
  public void noted(Place place, String message, String help) {
    findings.add(code().at(place, message, help).atMost(Severity.NOTE));
  }

  /** This is wrong here, matters no more than a warning, and these edits repair it for certain. */
  public void mild(Place place, String message, String help, List<Edit> repair) {
    findings.add(code().at(place, message, help).atMost(Severity.WARNING).repairedBy(repair));
  }

  /**
   * This is wrong here if a fact holds that nobody has confirmed: never more than a warning.
   *
   * @param doubt what is not certain, a sentence without its full stop
   */
  public void doubtful(Place place, String message, String help, String doubt) {
    findings.add(
        code().at(place, message + "; not certain: " + doubt, help).atMost(Severity.WARNING));
  }

  /** One thing that is said, with all that can be said of it. */
  record Statement(
      Place place,
      String message,
      String help,
      String doubt,
      Optional<Severity> limit,
      List<Edit> repair) {}

  /** This is what is wrong. */
  void say(Statement said) {
    String doubt = said.doubt().isEmpty() ? "" : "; not certain: " + said.doubt();
    Finding finding = code().at(said.place(), said.message() + doubt, said.help());
    Finding limited = said.limit().map(finding::atMost).orElse(finding);
    findings.add(
        (doubt.isEmpty() ? limited : limited.atMost(Severity.WARNING)).repairedBy(said.repair()));
  }

  private Code code() {
    return codes.apply(id);
  }

  /** Everything that was said. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * False for texts that nobody writes by hand; looking for patterns in them could take for ever.
   */
  public static boolean isShort(Hit hit) {
    return hit.text().length() <= LONGEST;
  }
}
