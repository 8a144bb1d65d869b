package gen.verify;

import gen.deployment.Deployment;
import gen.deployment.Disk;
import gen.platform.Decided;
import gen.reading.Commands;

/** What the manifests of a deployment must say, in common words. */
record Expectation(Deployment deployment) {

  private static final String ADAPTER = "before the command";

  /** The text that must be read; empty where nothing must be said. */
  String of(Decided decided) {
    Deployment.Service service = deployment.service();
    Deployment.Database database = deployment.database();
    return switch (decided) {
      case SERVICE_NAME -> deployment.names().service();
      case SERVICE_IMAGE -> deployment.app().image().reference();
      case SERVICE_COMMAND -> Commands.join(service.command());
      case SERVICE_ADAPTER -> deployment.adapter().isPresent() ? ADAPTER : "";
      case SERVICE_PORT -> String.valueOf(service.port());
      case SERVICE_PLAN -> service.writtenPlan();
      case SERVICE_MEMORY -> number(service.plan().memoryMb(), "mb");
      case SERVICE_REGION, DATABASE_REGION -> service.region();
      case SERVICE_HEALTH -> service.health().orElse("");
      case SERVICE_HEALTH_HOST ->
          service.health().map(path -> deployment.platform().health().host()).orElse("");
      case SERVICE_DISK -> service.disk().map(Disk::path).orElse("");
      case SERVICE_DISK_SIZE -> service.disk().map(disk -> number(disk.sizeGb(), "")).orElse("");
      case SERVICE_DISK_NAME ->
          service.disk().map(disk -> comparable(decided, deployment.names().disk())).orElse("");
      case DATABASE_NAME -> deployment.names().database();
      case DATABASE_PLAN -> database.plan().size();
      case DATABASE_VERSION -> String.valueOf(database.version());
      case DATABASE_STORAGE -> number(database.plan().storageGb(), "");
    };
  }

  private static String number(int number, String unit) {
    return number == 0 ? "" : number + unit;
  }

  /** What was read, written in the way that is common to all platforms. */
  static String comparable(Decided decided, String read) {
    return switch (decided) {
      case SERVICE_ADAPTER -> read.isBlank() ? "" : ADAPTER;
      case SERVICE_DISK_SIZE, DATABASE_STORAGE -> read.replaceFirst("(?i)gb$", "");
      case SERVICE_DISK_NAME -> read.replace('_', '-');
      default -> read;
    };
  }
}
