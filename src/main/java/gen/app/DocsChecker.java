package gen.app;

import gen.finding.Code;
import gen.finding.Finding;
import java.util.List;

/** Says what is wrong with what a descriptor says about pages. */
final class DocsChecker {

  private DocsChecker() {}

  static List<Finding> check(Docs docs) {
    return docs.flavors().containsAll(List.of("github", "mkdocs"))
        ? List.of(
            Code.NOT_ALLOWED.at(
                docs.flavorsPlace(),
                "github and mkdocs write files of the same names",
                "keep one of them"))
        : List.of();
  }
}
