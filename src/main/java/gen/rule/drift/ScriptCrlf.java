package gen.rule.drift;

import gen.check.Document;
import gen.check.Verdict;
import gen.finding.Edit;
import gen.finding.Place;
import gen.finding.Source;
import gen.validate.Check;
import gen.validate.Script;
import gen.validate.WholeRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A script whose lines end as on Windows: its first line names no program, and words end in CR. */
final class ScriptCrlf implements Check.OfWhole {

  private static final String CAUSE =
      "the lines of this script end as on Windows (CR LF); a shell takes the CR for a part of each"
          + " line";
  private static final String HELP =
      "write LF, and `*.sh text eol=lf` into .gitattributes so that no checkout changes it";

  @Override
  public void judge(WholeRepository whole, Verdict verdict) {
    whole.repository().read().stream()
        .filter(Script::isBroken)
        .forEach(each -> judge(each, whole, verdict));
  }

  private static void judge(Source script, WholeRepository whole, Verdict verdict) {
    Place place = script.whole();
    if (Script.isBuilt(script)) {
      verdict.doubtful(
          place,
          "a text below an instruction has lines that end as on Windows (CR LF)",
          "write LF, and `Dockerfile text eol=lf` into .gitattributes",
          "whether each builder hands the CR on to the shell");
      return;
    }
    if (isInstalled(script, whole)) {
      verdict.wrong(place, CAUSE, HELP, repair(script));
    } else {
      verdict.mild(place, CAUSE, HELP, repair(script));
    }
  }

  /** True for what lies beside something that is installed, or is named by it. */
  private static boolean isInstalled(Source script, WholeRepository whole) {
    String folder = script.name().substring(0, script.name().lastIndexOf('/') + 1);
    String name = script.name().substring(folder.length());
    return whole.manifests().stream()
            .flatMap(each -> each.documents().stream())
            .map(Document::source)
            .anyMatch(
                each ->
                    each.text().contains(name)
                        || each.name().matches(Pattern.quote(folder) + "[^/]*"))
        || whole.repository().read().stream()
            .anyMatch(each -> !each.equals(script) && names(each, name));
  }

  private static boolean names(Source build, String name) {
    return Script.isBuildFile(build.name()) && build.text().contains(name);
  }

  private static List<Edit> repair(Source script) {
    List<Edit> edits = new ArrayList<>();
    String text = script.text();
    for (int at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 1)) {
      edits.add(new Edit(script, at, at + 1, ""));
    }
    return edits;
  }
}
