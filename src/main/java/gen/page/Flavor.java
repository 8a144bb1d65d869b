package gen.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which pages are written. */
public enum Flavor {
  /** Markdown as GitHub reads it. */
  GITHUB("md"),
  /** Markdown as MkDocs with the Material theme reads it, macros included. */
  MKDOCS("md"),
  /** One HTML file for the whole app. */
  HTML("html");

  private final String ending;

  Flavor(String ending) {
    this.ending = ending;
  }

  /** The flavour with this name. */
  public static Optional<Flavor> of(String name) {
    return Arrays.stream(values()).filter(each -> each.id().equals(name)).findFirst();
  }

  /** How its files end, without the dot. */
  public String ending() {
    return ending;
  }

  /** Its name in descriptors and options. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As people type it. */
  @Override
  public String toString() {
    return id();
  }
}
