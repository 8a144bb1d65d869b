package gen.cli;

import gen.finding.Finding;
import gen.finding.Rejected;
import gen.finding.Severity;
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

  /** Prints findings for people: place, severity, code, message, the line with a caret, help. */
  public void findings(List<Finding> findings) {
    findings.forEach(this::finding);
  }

  private void finding(Finding finding) {
    err.println(
        finding.place()
            + ": "
            + paint(finding.severity())
            + "["
            + finding.code().id()
            + "] "
            + finding.message());
    String excerpt = finding.place().excerpt();
    boolean brief = finding.severity() == Severity.NOTE;
    if (!excerpt.isBlank() && !brief) {
      String number = String.valueOf(finding.place().line());
      err.println("  " + number + " | " + visible(excerpt));
      int caret = Math.min(finding.place().column(), visible(excerpt).length() + 1);
      err.println("  " + " ".repeat(number.length()) + " | " + " ".repeat(caret - 1) + "^");
    }
    if (!finding.help().isEmpty() && !brief) {
      err.println("  help: " + finding.help());
    }
  }

  /** What made a command stop. */
  public void rejected(Rejected rejected, boolean asJson) {
    if (asJson) {
      out.println(JsonReport.of(rejected.findings()));
    } else {
      findings(rejected.findings());
      err.println(count(rejected.findings()));
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

  /** Control characters would move the cursor; long lines would hide the caret. */
  private static String visible(String line) {
    String text = line.replaceAll("\\p{Cntrl}", " ");
    return text.length() > 160 ? text.substring(0, 160) + "…" : text;
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
