package gen.rule.drift;

import gen.check.Verdict;
import gen.validate.Behind;
import gen.validate.Check;
import gen.validate.GeneratedFile;

/** An installation whose files were forgotten when the descriptor was changed. */
final class InstanceBehind implements Check.OfInstallation {

  @Override
  public void judge(Behind behind, Verdict verdict) {
    GeneratedFile first = behind.files().get(0);
    GeneratedFile.Meant meant = first.meant().orElseThrow();
    int count = behind.files().size();
    verdict.wrong(
        first.now().whole(),
        "the installation '"
            + behind.instance().name()
            + "' is behind: "
            + (count == 1 ? "1 file is" : count + " files are")
            + " not what "
            + meant.descriptor()
            + " says today",
        "run `" + meant.command() + "`");
  }
}
