package gen.platform;

/** Something that people do with an app that is installed. */
public enum Task {
  FIND_ADDRESS("publicUrl"),
  UPDATE("update"),
  BACK_UP("backup"),
  RESTORE("restore"),
  EXPORT("export"),
  STOP("stop"),
  REDEPLOY("redeploy"),
  RESTART("restart"),
  /** Letting the app into a database that takes known addresses only. */
  ALLOW("allow"),
  USE_DOMAIN("domain"),
  CHANGE_VARIABLE("variables"),
  READ_LOG("logs"),
  DELETE("delete");

  private final String key;

  Task(String key) {
    this.key = key;
  }

  /** Its key under {@code lifecycle}. */
  String key() {
    return key;
  }
}
