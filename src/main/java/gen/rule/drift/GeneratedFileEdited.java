package gen.rule.drift;

import gen.check.Verdict;
import gen.validate.Check;
import gen.validate.GeneratedFile;

/**
 * A file that is not as gen wrote it, where no descriptor can tell whether it is right. With a
 * descriptor {@link ManifestDrift} knows more.
 */
final class GeneratedFileEdited implements Check.OfGenerated {

  @Override
  public void judge(GeneratedFile file, Verdict verdict) {
    if (file.edited() && file.meant().isEmpty()) {
      verdict.wrong(
          file.now().whole(),
          "was edited after gen wrote it; the next run of gen would take the change away",
          "move the change to the descriptor and run gen");
    }
  }
}
