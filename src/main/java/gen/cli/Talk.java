package gen.cli;

import gen.deployment.Deployment;
import gen.deployment.LeanImage;
import gen.page.PlatformPage;
import gen.pipeline.Order;
import gen.pipeline.Outcome;
import gen.platform.Platform.Button.Shape;
import gen.write.Change;
import java.io.PrintWriter;
import java.util.List;

/**
 * Tells people what a run did and what comes next.
 *
 * @param console where to say it
 */
record Talk(Console console) {

  void about(Outcome outcome, Order order) {
    console.findings(outcome.findings());
    PrintWriter out = console.out();
    if (order.mode() == Order.Mode.CHECK) {
      if (outcome.differences().isEmpty()) {
        out.println(outcome.changes().size() + " files are up to date");
      }
      return;
    }
    String prefix = order.mode() == Order.Mode.DRY_RUN ? "would be " : "";
    outcome.differences().forEach(change -> out.println(prefix + line(change)));
    long same = outcome.changes().size() - outcome.differences().size();
    if (same > 0) {
      out.println(same + (same == 1 ? " file" : " files") + " unchanged");
    }
    if (order.mode() == Order.Mode.WRITE && !outcome.differences().isEmpty()) {
      next(outcome, order);
    }
  }

  private static String line(Change change) {
    String ends = change.isOfLineEnds() ? " (line ends only)" : "";
    return change.kind().word() + " " + change.path() + ends;
  }

  /** In full when files are new; who runs gen again knows the rest. */
  private void next(Outcome outcome, Order order) {
    PrintWriter err = console.err();
    err.println();
    if (outcome.differences().stream().noneMatch(each -> each.kind() == Change.Kind.CREATED)) {
      err.println("Next: `gen publish` says what is left to do with these files.");
      return;
    }
    err.println("Next:");
    if (order.imageOnly()) {
      String page = order.folders().shown(order.folders().docs()) + "/" + LeanImage.FOLDER + ".md";
      err.println("  build and publish the image: follow " + page);
    }
    for (Deployment deployment : outcome.ofOneInstance()) {
      String title = deployment.platform().title();
      String folder = order.folders().shown(order.folders().output()) + "/" + deployment.folder();
      String page = page(outcome, deployment);
      Shape shape = deployment.platform().button().shape();
      err.println(
          switch (shape) {
            case REPOSITORY ->
                "  "
                    + title
                    + ": put "
                    + folder
                    + " at the root of branch '"
                    + branch(deployment)
                    + "', which the button in "
                    + page
                    + " reads";
            case TEMPLATE -> "  " + title + ": follow the checklist in " + folder;
            case COMMANDS -> "  " + title + ": follow " + page;
          });
    }
    if (!outcome.deployments().isEmpty()) {
      err.println("  `gen publish` says how, step by step");
    }
  }

  /** Where the page of a platform lies: in a file of its own, or in the one of them all. */
  private static String page(Outcome outcome, Deployment deployment) {
    String own = PlatformPage.INSTALL.on(deployment.platform().id()) + ".md";
    List<String> pages =
        outcome.changes().stream()
            .filter(change -> change.kind() != Change.Kind.REMOVED)
            .map(Change::path)
            .filter(path -> path.matches(".*\\binstall[^/]*"))
            .toList();
    return pages.stream()
        .filter(path -> path.endsWith(own))
        .findFirst()
        .or(() -> pages.stream().filter(path -> path.endsWith(".html")).findFirst())
        .orElse(own);
  }

  private static String branch(Deployment deployment) {
    return deployment.publication().branch();
  }
}
