package gen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gen.finding.Filter;
import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The words on the command line become the filter that they mean. */
class FilterOptionsTest {

  private static final Set<String> KNOWN = Set.of("syntax", "plan-unknown", "usage");

  @Test
  void nothingSaidMeansEverything() {
    assertEquals(Filter.ALL, filter());
  }

  @Test
  void optionsAddUp() {
    Filter filter =
        filter(
            "--severity",
            "warning",
            "--rule",
            "syntax,usage",
            "--rule=plan-unknown",
            "--exclude",
            "examples",
            "--exclude=*.toml");

    assertEquals(Severity.WARNING, filter.least());
    assertEquals(KNOWN, filter.codes());
    assertTrue(filter.excludes("examples/a.yaml"));
    assertTrue(filter.excludes("fly.toml"));
    assertEquals("[examples, *.toml]", filter.excluded().toString());
  }

  @Test
  void anUnknownCodeIsToldWithTheNearest() {
    Rejected rejected = assertThrows(Rejected.class, () -> filter("--rule", "plan-unkown,synta"));

    assertEquals(
        List.of("did you mean 'plan-unknown'?", "did you mean 'syntax'?"),
        rejected.findings().stream().map(Finding::help).sorted().toList());
  }

  @Test
  void aBrokenPatternOrSeverityIsWrongUse() {
    assertThrows(CommandLine.ParameterException.class, () -> filter("--exclude", "[a"));
    assertThrows(CommandLine.ParameterException.class, () -> filter("--severity", "fatal"));
  }

  private static Filter filter(String... args) {
    FilterOptions options = new FilterOptions();
    CommandSpec command = CommandSpec.create();
    options.addTo(command);
    new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(args);
    return options.filter(KNOWN);
  }
}
