package gen.page;

/** The two pages about an app on one platform. */
public enum PlatformPage {
  /** What one reads to have the app. */
  INSTALL("install-"),
  /** What one reads while it runs, until one deletes it. */
  RUN("run-on-");

  private final String start;

  PlatformPage(String start) {
    this.start = start;
  }

  /** The name of this page about a platform, without folder and ending. */
  public String on(String platform) {
    return start + platform;
  }
}
