package gen.rule.form;

import gen.check.Verdict;
import gen.reading.Located;
import gen.reading.Resource;
import gen.validate.Check;
import gen.validate.Manifests;
import gen.validate.WholeRepository;
import java.util.Optional;

/** A command in one file that another file keeps from being run. */
final class SettingShadowed implements Check.OfWhole {

  @Override
  public void judge(WholeRepository whole, Verdict verdict) {
    for (Manifests manifests : whole.manifests()) {
      for (String file : manifests.knowledge().platform().see().command().shadows()) {
        String path = manifests.root() + file;
        Optional<Located<String>> command =
            manifests.reading().first("service").flatMap(SettingShadowed::command);
        if (whole.has(path) && command.isPresent()) {
          verdict.wrong(
              command.get().place(),
              "%s this command, and not the one in %s"
                  .formatted(manifests.who().does("runs", "run"), path),
              "keep one of them");
        }
      }
    }
  }

  private static Optional<Located<String>> command(Resource service) {
    return service.attribute("runs").or(() -> service.attribute("command"));
  }
}
