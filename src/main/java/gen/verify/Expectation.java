package gen.verify;

import gen.deployment.Deployment;
import gen.deployment.Disk;
import gen.deployment.Part;
import gen.deployment.ServicePart;
import gen.deployment.StorePart;
import gen.platform.Decided;
import gen.platform.RedisRule;
import gen.reading.Commands;
import java.util.Optional;

/** What the manifests of a deployment must say of one of its parts, in common words. */
record Expectation(Deployment deployment, Part part) {

  private static final String ADAPTER = "before the command";

  /** The text that must be read; empty where nothing must be said. */
  String of(Decided decided) {
    return part instanceof ServicePart service
        ? of(service, decided)
        : of((StorePart) part, decided);
  }

  private String of(ServicePart service, Decided decided) {
    return switch (decided) {
      case SERVICE_NAME -> service.name();
      case SERVICE_IMAGE -> service.service().image().reference();
      case SERVICE_COMMAND -> Commands.join(service.command());
      case SERVICE_RELEASE -> Commands.join(service.release());
      case SERVICE_ADAPTER -> service.adapter().isPresent() ? ADAPTER : "";
      case SERVICE_PORT -> number(service.port(), "");
      case SERVICE_PLAN -> service.writtenPlan();
      case SERVICE_MEMORY -> number(service.plan().memoryMb(), "mb");
      case SERVICE_REGION -> service.region();
      case SERVICE_HEALTH -> service.health().orElse("");
      case SERVICE_HEALTH_HOST ->
          service.health().map(path -> deployment.platform().health().host()).orElse("");
      case SERVICE_DISK -> service.disk().map(Disk::path).orElse("");
      case SERVICE_DISK_SIZE -> service.disk().map(disk -> number(disk.sizeGb(), "")).orElse("");
      case SERVICE_DISK_NAME ->
          service.disk().map(disk -> comparable(decided, service.diskName())).orElse("");
      default -> throw new IllegalArgumentException(decided.toString());
    };
  }

  private static String of(StorePart store, Decided decided) {
    return store.isRedis() ? redis(store, decided) : database(store, decided);
  }

  private static String redis(StorePart store, Decided decided) {
    Optional<RedisRule.Server> server = store.server();
    return switch (decided) {
      case CACHE_NAME -> store.name();
      case CACHE_PLAN -> store.plan().size();
      case CACHE_MEMORY -> number(store.plan().memoryMb(), "mb");
      case CACHE_REGION -> store.region();
      case CACHE_EVICTION -> store.eviction();
      case CACHE_ARGUMENTS -> store.arguments();
      case CACHE_IMAGE -> server.map(RedisRule.Server::image).orElse("");
      case CACHE_PASSWORD -> server.map(RedisRule.Server::password).orElse("");
      case CACHE_HOST -> server.map(RedisRule.Server::host).orElse("");
      case CACHE_URL -> server.map(RedisRule.Server::url).orElse("");
      case CACHE_DISK -> server.map(RedisRule.Server::disk).orElse("");
      case CACHE_DISK_SIZE -> server.map(each -> number(each.diskGb(), "")).orElse("");
      default -> throw new IllegalArgumentException(decided.toString());
    };
  }

  private static String database(StorePart store, Decided decided) {
    return switch (decided) {
      case DATABASE_NAME -> store.name();
      case DATABASE_PLAN -> store.plan().size();
      case DATABASE_REGION -> store.region();
      case DATABASE_VERSION -> String.valueOf(store.version());
      case DATABASE_STORAGE -> number(store.plan().storageGb(), "");
      default -> throw new IllegalArgumentException(decided.toString());
    };
  }

  private static String number(int number, String unit) {
    return number == 0 ? "" : number + unit;
  }

  /** What was read, written in the way that is common to all platforms. */
  static String comparable(Decided decided, String read) {
    return switch (decided) {
      case SERVICE_ADAPTER -> read.isBlank() ? "" : ADAPTER;
      case SERVICE_DISK_SIZE, DATABASE_STORAGE, CACHE_DISK_SIZE -> read.replaceFirst("(?i)gb$", "");
      case SERVICE_DISK_NAME -> read.replace('_', '-');
      default -> read;
    };
  }
}
