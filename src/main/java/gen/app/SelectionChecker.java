package gen.app;

import gen.finding.Code;
import gen.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with what a descriptor says about platforms, whichever there are. */
record SelectionChecker(App app) {

  List<Finding> check() {
    List<Finding> findings = new ArrayList<>();
    app.platforms()
        .forEach(
            (id, options) -> {
              contradiction(id, options, findings);
              unused(id, options, findings);
            });
    return findings;
  }

  private void contradiction(String id, Options options, List<Finding> findings) {
    if (options.leave().isPresent()
        && app.selection().only().isPresent()
        && !app.selection().isExcluded(id)) {
      findings.add(
          Code.NOT_ALLOWED.at(
              options.leave().get().place(),
              "'" + id + "' is left out here, and platforms.only names it",
              "remove one of the two"));
    }
  }

  private void unused(String id, Options options, List<Finding> findings) {
    if (app.leftOut(id).isPresent() && !options.settings().isEmpty()) {
      findings.add(
          Code.LEFT_OUT_SETTING.at(
              app.place("platforms." + id),
              "'"
                  + String.join("', '", options.settings())
                  + "' has no effect while '"
                  + id
                  + "' is left out",
              "keep it for the day when the platform is back, or remove it"));
    }
  }
}
