package gen.app;

import gen.finding.Code;
import gen.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what is wrong with the folders of a descriptor and the variables that move them. */
final class StorageChecker {

  private final Service service;
  private final List<Finding> findings = new ArrayList<>();

  private StorageChecker(Service service) {
    this.service = service;
  }

  static List<Finding> check(Service service) {
    StorageChecker checker = new StorageChecker(service);
    Map<String, App.Storage> paths = new LinkedHashMap<>();
    Map<String, App.Storage> variables = new LinkedHashMap<>();
    for (App.Storage each : service.storage()) {
      if (paths.putIfAbsent(each.path(), each) != null) {
        checker.add(each, "the folder " + each.path() + " is named twice", "keep one of them");
      }
      if (!each.variable().isEmpty()) {
        checker.moving(each, variables.putIfAbsent(each.variable(), each));
      }
    }
    return checker.findings;
  }

  /** A variable that moves a folder holds its path, and is that of no other folder. */
  private void moving(App.Storage storage, App.Storage other) {
    String name = storage.variable();
    if (other != null) {
      add(
          storage,
          "'" + name + "' cannot move " + storage.path() + " and " + other.path() + " apart",
          "name another variable, or one of the folders only");
    }
    service.variables().stream()
        .filter(each -> each.name().equals(name))
        .filter(each -> !isPath(each, storage.path()))
        .findFirst()
        .ifPresent(
            each ->
                findings.add(
                    Code.STORAGE_VARIABLE.at(
                        each.place(),
                        "'" + name + "' moves " + storage.path() + ", and is something else here",
                        "set it to "
                            + storage.path()
                            + ", or leave it out; gen sets it where the"
                            + " folder is moved")));
  }

  private static boolean isPath(Variable variable, String path) {
    return variable.when() == Variable.When.ALWAYS
        && variable.value() instanceof Value.Text text
        && text.expression().isText()
        && text.expression().asText().replaceAll("(?<=.)/+$", "").equals(path);
  }

  private void add(App.Storage storage, String message, String help) {
    findings.add(Code.STORAGE_VARIABLE.at(storage.place(), message, help));
  }
}
