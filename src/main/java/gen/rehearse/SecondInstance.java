package gen.rehearse;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * Another installation from the same manifests, as the next person makes it who presses the button:
 * with a database and secrets of its own, and without a way to those of the first.
 */
record SecondInstance(RunConditions scene, Tenancy first, Tenancy second) {

  /** The name of its run. */
  static final String RUN = "other";

  private static final String STEP = "second instance";

  Step run() throws IOException, InterruptedException, SQLException {
    int before = first.provisioner().tables(first.tenant());
    StepReporter report = new StepReporter(step -> {});
    new AppRun(RUN, scene, second, report).run();
    String wrong = problem(before);
    report.step(
        "apart", wrong.isEmpty(), wrong.isEmpty() ? "other database, other secrets" : wrong);
    return report.as(STEP, List.of("use of the database", "visit", "apart"));
  }

  private String problem(int before) throws SQLException {
    // A superuser enters every database of its server, which is why it has a server of its own.
    boolean isSuperuser = Provisioner.isSuperuser(scene.play().platform());
    if (!isSuperuser && first.provisioner().lets(second.tenant(), first.tenant())) {
      return "its role may enter the first's database";
    }
    List<String> shared = scene.play().redis().secrets();
    if (first.secrets().stream()
        .filter(secret -> !shared.contains(secret))
        .anyMatch(second.secrets()::contains)) {
      return "it has the same secrets";
    }
    return first.provisioner().tables(first.tenant()) == before
        ? ""
        : "it made tables in the first's database";
  }
}
