package gen.platform;

import gen.app.App;
import gen.app.Selection.Mention;
import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Nearest;
import gen.finding.Place;
import gen.finding.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The platforms on which an app is offered, as its descriptor says. */
public record Offering(Platforms platforms, App app) {

  /** What is wrong with what the descriptor says about platforms. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (offered().isEmpty()) {
      findings.add(
          Code.NOT_ALLOWED.at(
              app.selection().place(), "every platform is left out", "leave out fewer"));
    }
    app.platforms().forEach((id, options) -> unknown(id, app.place("platforms." + id), findings));
    app.selection()
        .only()
        .ifPresent(only -> only.forEach(each -> unknown(each.text(), each.place(), findings)));
    return findings;
  }

  private void unknown(String id, Place place, List<Finding> findings) {
    List<String> known = platforms.ids();
    if (!known.contains(id)) {
      findings.add(
          Code.UNKNOWN_PLATFORM.at(
              place,
              "platform '" + id + "' is unknown; known: " + String.join(", ", known),
              Nearest.help(id, known, "remove it, or add its folder with --templates")));
    }
  }

  /**
   * The platforms with these names, or all on which the app is offered when no name is given.
   *
   * @throws Rejected when a name is unknown or that of a platform that is left out
   */
  public List<Platform> chosen(List<String> names) {
    Rejected.ifAnyError(findings().stream().sorted().toList());
    platforms.requireKnown(names);
    Rejected.ifAnyError(
        names.stream().distinct().flatMap(each -> refused(each).stream()).sorted().toList());
    return platforms.select(names.isEmpty() ? offered() : names);
  }

  /** The platforms on which the app is not offered. */
  public List<LeftOut> leftOut() {
    List<String> ids = platforms.ids().stream().filter(id -> app.leftOut(id).isPresent()).toList();
    return ids.isEmpty()
        ? List.of()
        : platforms.select(ids).stream()
            .map(each -> new LeftOut(each, app.leftOut(each.id()).orElseThrow().text()))
            .toList();
  }

  /** Those of these platforms on which the app is offered. */
  public List<String> offered(List<String> ids) {
    return ids.stream().filter(id -> app.leftOut(id).isEmpty()).toList();
  }

  private List<String> offered() {
    return offered(platforms.ids());
  }

  private Optional<Finding> refused(String id) {
    return app.leftOut(id).map(said -> refused(platforms.select(List.of(id)).get(0), said));
  }

  private Finding refused(Platform platform, Mention said) {
    boolean unsaid = said.text().isEmpty();
    String reason = unsaid ? "platforms.only does not name it" : "'" + said.text() + "'";
    return Code.PLATFORM_LEFT_OUT.at(
        said.place(),
        platform.title() + " is left out: " + reason,
        (unsaid ? "name it there" : "remove that")
            + " to have it back, or choose from: "
            + String.join(", ", offered()));
  }
}
