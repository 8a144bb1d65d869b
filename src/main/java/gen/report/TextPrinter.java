package gen.report;

import gen.finding.Finding;
import gen.finding.Severity;

/**
 * For people: place, severity, code, message, the line with a caret, help.
 *
 * @param color whether to mark the severity by a colour
 */
public record TextPrinter(boolean color) implements FindingsPrinter {

  private static final int WIDTH = 160;

  @Override
  public String print(Inspection inspection) {
    StringBuilder text = new StringBuilder();
    inspection.findings().forEach(finding -> text.append(print(finding)));
    return text.toString();
  }

  /** One finding alone. */
  String print(Finding finding) {
    String head =
        Legible.line(finding.place().toString())
            + ": "
            + paint(finding.severity())
            + "["
            + finding.code().id()
            + "] "
            + Legible.line(finding.message())
            + "\n";
    return finding.severity() == Severity.NOTE ? head : head + excerpt(finding) + help(finding);
  }

  private static String excerpt(Finding finding) {
    String line = shown(finding.place().excerpt(WIDTH + 1));
    if (line.isBlank()) {
      return "";
    }
    String number = String.valueOf(finding.place().line());
    int caret = Math.min(finding.place().column(), line.length() + 1);
    String margin = "  " + " ".repeat(number.length()) + " | ";
    return "  " + number + " | " + line + "\n" + margin + " ".repeat(caret - 1) + "^\n";
  }

  private static String help(Finding finding) {
    return finding.help().isEmpty() ? "" : "  help: " + Legible.line(finding.help()) + "\n";
  }

  /** A long line would hide the caret. */
  private static String shown(String line) {
    return line.length() > WIDTH
        ? Legible.line(line.substring(0, WIDTH)) + "…"
        : Legible.line(line);
  }

  private String paint(Severity severity) {
    if (!color) {
      return severity.word();
    }
    String code =
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case NOTE -> "1;36";
        };
    return "\u001B[" + code + "m" + severity.word() + "\u001B[0m";
  }
}
