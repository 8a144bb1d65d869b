package gen.deployment;

import gen.app.Accepted;
import gen.app.App;
import gen.app.Expression;
import gen.app.Service;
import gen.app.Value;
import gen.app.Variable;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.LeftOut;
import gen.platform.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides which folders are kept on the one disk that a platform gives to an app, and where.
 *
 * <p>The disk is mounted at the first folder whose loss is not acceptable, and stays there when
 * others are added, so that what is on it already is found again. The others lie in folders of it
 * whose names begin with a full stop.
 */
record DiskMaker(Service service, Platform platform) {

  /** The disk with what needs nothing that runs before the app; empty where there is none. */
  Optional<Disk> disk() {
    List<App.Storage> wanted = wanted();
    if (wanted.isEmpty() || !platform.disk().offered()) {
      return Optional.empty();
    }
    String mount = wanted.get(0).path();
    List<Disk.Kept> kept = new ArrayList<>();
    for (App.Storage each : wanted) {
      if (Disk.isAt(each.path(), mount)) {
        kept.add(new Disk.Kept(each, each.path(), Disk.Way.MOUNTED));
      } else if (!each.variable().isEmpty()) {
        kept.add(new Disk.Kept(each, below(mount, each, kept), Disk.Way.VARIABLE));
      }
    }
    return Optional.of(new Disk(mount, List.copyOf(kept)));
  }

  /** The disk with the folders too that only links can bring to it. */
  Disk linked(Disk disk) {
    List<Disk.Kept> kept = new ArrayList<>(disk.folders());
    for (App.Storage each : lost(Optional.of(disk))) {
      if (mayLink() && !Disk.isAt(disk.path(), each.path())) {
        kept.add(new Disk.Kept(each, below(disk.path(), each, kept), Disk.Way.LINK));
      }
    }
    return new Disk(disk.path(), List.copyOf(kept));
  }

  /**
   * Only root can put a link in the place of a folder that is not its own, and an image without a
   * shell has no program that makes one.
   */
  private boolean mayLink() {
    return !service.image().isNonRoot() && service.image().shell().there();
  }

  /** A name of its own on the disk, which no folder that is added later changes. */
  private static String below(String mount, App.Storage storage, List<Disk.Kept> before) {
    String place = mount + "/." + storage.path().substring(1).replace('/', '-');
    while (before.stream().map(Disk.Kept::path).toList().contains(place)) {
      place += "-";
    }
    return place;
  }

  /** The variables of the app, with those changed that move a folder to the disk. */
  List<Variable> moved(Optional<Disk> disk) {
    List<Disk.Kept> moving = disk.map(each -> each.by(Disk.Way.VARIABLE)).orElse(List.of());
    List<Variable> variables = new ArrayList<>(service.variables());
    for (Disk.Kept kept : moving) {
      String name = kept.storage().variable();
      Optional<Variable> own = service.variable(name);
      Variable to = moved(kept, own);
      own.ifPresentOrElse(
          each -> variables.set(variables.indexOf(each), to), () -> variables.add(to));
    }
    return variables;
  }

  private static Variable moved(Disk.Kept kept, Optional<Variable> own) {
    boolean slash =
        own.map(Variable::value)
            .filter(Value.Text.class::isInstance)
            .filter(text -> ((Value.Text) text).expression().toString().endsWith("/"))
            .isPresent();
    Value place = new Value.Text(Expression.text(kept.path() + (slash ? "/" : "")));
    String description = "Where to keep " + kept.storage().holds() + ": on the disk.";
    return new Variable(
        kept.storage().variable(),
        place,
        Optional.empty(),
        Variable.When.ALWAYS,
        own.map(Variable::accepted).orElse(Accepted.ANY),
        own.map(Variable::formerNames).orElse(List.of()),
        own.map(Variable::since).orElse(""),
        own.map(Variable::description).filter(text -> !text.isEmpty()).orElse(description),
        own.map(Variable::place).orElse(kept.storage().place()));
  }

  /** What is lost, the worst first: one finding for what must not be, one for what should not. */
  void find(Optional<Disk> disk, List<Finding> findings) {
    for (App.Loss loss : List.of(App.Loss.FATAL, App.Loss.UNWANTED)) {
      List<App.Storage> lost = lost(disk).stream().filter(each -> each.loss() == loss).toList();
      if (!lost.isEmpty()) {
        findings.add(lost(lost, loss == App.Loss.FATAL));
      }
    }
  }

  private Finding lost(List<App.Storage> lost, boolean fatal) {
    boolean offered = platform.disk().offered();
    String folders =
        lost.stream()
            .map(each -> each.path() + " (" + each.holds() + ")")
            .collect(Collectors.joining(" and "));
    String message =
        platform.who().does("has", "have")
            + (offered ? " one disk for each app; " : " no disks; ")
            + folders
            + (lost.size() == 1 ? " is lost at " : " are lost at ")
            + platform.disk().lostAt();
    String variable = offered ? "name under 'variable' what moves the folder in the app; " : "";
    String rest = fatal ? LeftOut.way(platform) : "the page says so";
    return (fatal ? Code.STORAGE_IMPOSSIBLE : Code.STORAGE_LOST)
        .at(lost.get(0).place(), message, variable + (offered ? "otherwise " : "") + rest);
  }

  private List<App.Storage> lost(Optional<Disk> disk) {
    return wanted().stream()
        .filter(each -> disk.flatMap(kept -> kept.placeOf(each)).isEmpty())
        .toList();
  }

  private List<App.Storage> wanted() {
    return service.storage().stream().filter(each -> each.loss() != App.Loss.ACCEPTABLE).toList();
  }
}
