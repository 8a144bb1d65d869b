package gen.rule.drift;

import gen.check.Verdict;
import gen.finding.Place;
import gen.validate.Check;
import gen.validate.GeneratedFile;
import java.util.List;

/** A file that gen made and that its descriptor does not say any more. */
final class ManifestDrift implements Check.OfGenerated {

  @Override
  public void judge(GeneratedFile file, Verdict verdict) {
    if (!file.isStale()) {
      return;
    }
    GeneratedFile.Meant meant = file.meant().orElseThrow();
    String run = "run `" + meant.command() + "`";
    if (!file.exists()) {
      verdict.wrong(file.now().whole(), "is missing; " + meant.descriptor() + " asks for it", run);
    } else if (meant.text().isEmpty()) {
      verdict.wrong(
          file.now().whole(),
          "is left over; " + meant.descriptor() + " asks for no such file",
          run);
    } else {
      verdict.wrong(
          difference(file, meant.text()),
          "from here on it is not what " + meant.descriptor() + " says today",
          file.edited()
              ? "it was edited: move the change to the descriptor, then " + run + " with --force"
              : run);
    }
  }

  /** The first line that differs; the last one where lines are only missing behind it. */
  private static Place difference(GeneratedFile file, String meant) {
    List<String> now = file.now().text().lines().toList();
    List<String> then = meant.lines().toList();
    int line = 0;
    while (line < Math.min(now.size(), then.size()) && now.get(line).equals(then.get(line))) {
      line++;
    }
    return file.now().at(Math.max(1, Math.min(line + 1, now.size())), 1);
  }
}
