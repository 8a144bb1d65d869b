package gen.platform;

/** A group of facts that pages rest on. */
public enum Topic {
  BUTTON("button"),
  DATABASE("database"),
  FIT("fit"),
  ACCOUNT("account"),
  PLANS("plans"),
  DATABASE_PLANS("databasePlans"),
  REDIS_PLANS("redisPlans"),
  UPDATES("updates"),
  SLEEPS("sleeps"),
  LIFECYCLE("lifecycle"),
  DISK("disk"),
  MAIL("mail"),
  REFERENCES("references");

  private final String key;

  Topic(String key) {
    this.key = key;
  }

  /** Its name in the file of facts. */
  public String key() {
    return key;
  }
}
