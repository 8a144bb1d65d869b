package gen.platform;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is decided for an installation besides its variables. A platform's {@code reading} says
 * where its manifests hold each, or {@code unread} why they do not.
 */
public enum Decided {
  SERVICE_NAME("service", "name"),
  SERVICE_IMAGE("service", "image"),
  SERVICE_COMMAND("service", "command"),
  /** A file of ours that runs before the command. */
  SERVICE_ADAPTER("service", "adapter"),
  /** What runs before a new release is started. */
  SERVICE_RELEASE("service", "preDeploy"),
  SERVICE_PORT("service", "port"),
  SERVICE_PLAN("service", "plan"),
  SERVICE_MEMORY("service", "memory"),
  SERVICE_REGION("service", "region"),
  SERVICE_HEALTH("service", "health"),
  SERVICE_HEALTH_HOST("service", "healthHost"),
  SERVICE_DISK("service", "disk"),
  SERVICE_DISK_SIZE("service", "diskSize"),
  SERVICE_DISK_NAME("service", "diskName"),
  DATABASE_NAME("database", "name"),
  DATABASE_PLAN("database", "plan"),
  DATABASE_REGION("database", "region"),
  DATABASE_VERSION("database", "version"),
  DATABASE_STORAGE("database", "storage"),
  CACHE_NAME("cache", "name"),
  CACHE_PLAN("cache", "plan"),
  CACHE_MEMORY("cache", "memory"),
  CACHE_REGION("cache", "region"),
  /** What is done when it is full, in the platform's word. */
  CACHE_EVICTION("cache", "eviction"),
  /** The image of a server of our own, and what it is started with. */
  CACHE_IMAGE("cache", "image"),
  CACHE_ARGUMENTS("cache", "arguments"),
  /** The variable that holds its password, and what others hold. */
  CACHE_PASSWORD("cache", "password"),
  CACHE_HOST("cache", "host"),
  CACHE_URL("cache", "url"),
  CACHE_DISK("cache", "disk"),
  CACHE_DISK_SIZE("cache", "diskSize");

  private final String kind;
  private final String attribute;

  Decided(String kind, String attribute) {
    this.kind = kind;
    this.attribute = attribute;
  }

  /** The kind of resource that it belongs to. */
  public String kind() {
    return kind;
  }

  /** Its name among the attributes of a resource. */
  public String attribute() {
    return attribute;
  }

  /** The one with this name, for a resource of this kind. */
  static Optional<Decided> of(String kind, String attribute) {
    return Arrays.stream(values())
        .filter(each -> each.kind.equals(kind) && each.attribute.equals(attribute))
        .findFirst();
  }

  /** True when resources of this kind have it; what answers nobody has what services have. */
  public boolean isOf(String kindOfResource) {
    return kind.equals(kindOfResource) || kind.equals("service") && kindOfResource.equals("worker");
  }

  /** True when an installation on this platform can have what it belongs to. */
  boolean isMade(Platform platform) {
    boolean isLacking =
        kind.equals("cache") && platform.redis().isEmpty()
            || this == SERVICE_RELEASE && platform.release().isEmpty();
    return !isLacking;
  }

  /** True when a manifest of this platform holds it. */
  public boolean isRead(Platform platform) {
    return isRead(platform, kind);
  }

  /** True when a manifest of this platform holds it for resources of this kind. */
  public boolean isRead(Platform platform, String kindOfResource) {
    return platform.readings().stream()
        .flatMap(reading -> reading.resources().stream())
        .filter(resource -> resource.kind().equals(kindOfResource))
        .anyMatch(resource -> resource.attributes().containsKey(attribute));
  }

  @Override
  public String toString() {
    return "the " + kind + "'s " + attribute;
  }
}
