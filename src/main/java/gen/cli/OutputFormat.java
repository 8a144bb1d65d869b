package gen.cli;

import gen.finding.Code;
import gen.report.FindingsPrinter;
import gen.report.GithubPrinter;
import gen.report.JsonPrinter;
import gen.report.JunitPrinter;
import gen.report.RuleText;
import gen.report.SarifPrinter;
import gen.report.TextPrinter;
import gen.report.Tool;
import java.util.List;

/** How findings are printed. */
public enum OutputFormat {
  text,
  json,
  sarif,
  github,
  junit;

  /** Implemented by commands whose findings can be printed in more than one format. */
  public interface Choice {
    /** The format that was asked for. */
    OutputFormat format();

    /** Every kind of finding that the command knows. */
    default List<RuleText> rules() {
      return Code.all().stream()
          .map(code -> new RuleText(code, CodePage.of(code.id()).orElseThrow()))
          .toList();
    }

    /**
     * What prints in this format, without colour.
     *
     * @param command the command as one types it, such as {@code gen validate}
     */
    default FindingsPrinter printer(String command) {
      return switch (format()) {
        case text -> new TextPrinter(false);
        case json -> new JsonPrinter();
        case sarif -> new SarifPrinter(Tool.gen(), command.replace(' ', '/'), rules());
        case github -> new GithubPrinter();
        case junit -> new JunitPrinter();
      };
    }
  }
}
