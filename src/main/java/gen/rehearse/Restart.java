package gen.rehearse;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** The same installation once more: same database, same secrets, and nothing else left. */
record Restart(RunConditions scene, Tenancy cast) {

  private static final String STEP = "restart";

  Step run() throws IOException, InterruptedException, SQLException {
    int before = cast.provisioner().tables(cast.tenant());
    StepReporter report = new StepReporter(step -> {});
    new AppRun("again", scene, cast, report).run();
    int after = cast.provisioner().tables(cast.tenant());
    report.step(
        "tables", after >= before, after + " in an empty folder; there were " + before + " before");
    return report.as(STEP, List.of("health", "tables", "visit"));
  }
}
