package gen.cli;

import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Severity;
import gen.report.FindingsPrinter;
import gen.report.Inspection;
import gen.report.SarifPrinter;
import gen.report.TextPrinter;
import java.io.PrintWriter;
import java.util.List;

/** What people and programs see: results on {@code out}, talk on {@code err}. */
public final class Console {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean color;

  /** A console that writes here; with colours if asked for. */
  public Console(PrintWriter out, PrintWriter err, boolean color) {
    this.out = out;
    this.err = err;
    this.color = color;
  }

  /** Where results go. */
  public PrintWriter out() {
    return out;
  }

  /** Where everything else goes. */
  public PrintWriter err() {
    return err;
  }

  /** A console that writes all into this one place. */
  Console into(PrintWriter place) {
    return new Console(place, place, color);
  }

  /** How far a long run is; on a terminal only. */
  void progress(int done, int all) {
    if (color) {
      err.print("\r" + done + " of " + all + (done == all ? "\n" : ""));
      err.flush();
    }
  }

  /** Takes away what {@link #progress} said, so that something else can be said in its line. */
  void interrupt() {
    if (color) {
      err.print("\r\u001b[K");
    }
  }

  /** Tells people about findings: place, severity, code, message, the line with a caret, help. */
  public void findings(List<Finding> findings) {
    err.print(new TextPrinter(color).print(Inspection.of(findings)));
  }

  /** Findings that are what a command was asked for, told to people. */
  public void judgement(List<Finding> findings) {
    out.print(new TextPrinter(color).print(Inspection.of(findings)));
  }

  /** What made a command stop, told to people. */
  public void rejected(Rejected rejected) {
    findings(rejected.findings());
    err.println(count(rejected.findings()));
  }

  /** The result of a command for programs; people learn how much there is. */
  public void result(Inspection inspection, FindingsPrinter printer) {
    List<Finding> findings = inspection.findings();
    out.print(printer.print(inspection));
    if (!findings.isEmpty()) {
      err.println(count(findings));
    }
    if (printer instanceof SarifPrinter && findings.size() > SarifPrinter.MOST_RESULTS) {
      err.println("GitHub refuses more than " + SarifPrinter.MOST_RESULTS + " results at once.");
    }
  }

  /** A mistake of ours. */
  public void bug(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    err.println("gen: this is a bug in gen, not in your files. Nothing was written.");
    err.println("  " + (e.getMessage() == null ? "no message" : e.getMessage()));
    for (int i = 0; i < Math.min(4, trace.length); i++) {
      err.println("  at " + trace[i].getFileName() + ":" + trace[i].getLineNumber());
    }
    err.println("  help: please report it with the descriptor that you used");
  }

  /** How many errors, warnings and notes there are, in words. */
  static String count(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long number = findings.stream().filter(f -> f.severity() == severity).count();
      if (number > 0) {
        text.append(text.length() == 0 ? "" : ", ");
        text.append(number).append(' ').append(severity.word()).append(number == 1 ? "" : "s");
      }
    }
    return text.toString();
  }
}
