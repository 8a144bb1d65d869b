package gen.report;

import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Severity;

/**
 * For the log of a GitHub workflow: one command a finding, which becomes an annotation of its line.
 * GitHub shows at most ten errors, ten warnings and ten notices a step.
 *
 * <p>Source of the form and of what is escaped: docs.github.com, "Workflow commands for GitHub
 * Actions", and the runner, whose reader undoes it; both as of 2026-11-23.
 */
public final class GithubPrinter implements FindingsPrinter {

  @Override
  public String print(Inspection inspection) {
    StringBuilder text = new StringBuilder();
    inspection.findings().forEach(finding -> text.append(print(finding)));
    return text.toString();
  }

  private static String print(Finding finding) {
    String help = finding.help().isEmpty() ? "" : "\nhelp: " + Legible.line(finding.help());
    return "::"
        + command(finding.severity())
        + " "
        + place(finding.place())
        + ",title="
        + property("gen: " + finding.code().id())
        + "::"
        + data(Legible.line(finding.message()) + help)
        + "\n";
  }

  private static String command(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.word();
  }

  private static String place(Place place) {
    String file = "file=" + property(Legible.line(new FileName(place.file()).path()));
    return place.line() == 0
        ? file
        : file + ",line=" + place.line() + ",col=" + Math.max(1, place.column());
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
