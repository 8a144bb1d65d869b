package gen.platform;

import java.util.Locale;

/** When files are written for an app whose descriptor names no platforms. */
public enum Offered {
  /** By every run. */
  ALWAYS,
  /** By the first run, unless the app lacks something there, and by later ones where files lie. */
  FIRST,
  /** Where it is asked for by its name, and by later runs where files of it lie. */
  NAMED;

  /** When an app whose descriptor names no platforms is offered on this one. */
  public static Offered on(Platform platform) {
    return valueOf(platform.facts().text("offered", "always").toUpperCase(Locale.ROOT));
  }
}
