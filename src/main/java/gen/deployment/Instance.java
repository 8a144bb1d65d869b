package gen.deployment;

import gen.finding.Code;
import gen.finding.Finding;
import gen.finding.Place;
import gen.finding.Rejected;
import java.util.regex.Pattern;

/**
 * One installation of the app. Its name is part of the name of everything created, so that several
 * live in one account.
 *
 * @param name empty for the first, unnamed one
 */
public record Instance(String name) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Where all but the first one have their folders. */
  private static final String FOLDER = "instances/";

  /** The unnamed instance. */
  public static final Instance FIRST = new Instance("");

  /**
   * The instance with this name.
   *
   * @throws Rejected when the name cannot be part of other names, or ends like one of our own
   */
  public static Instance named(String name) {
    return named(name, Place.of("--instance"));
  }

  /**
   * The instance with this name, which stands at this place.
   *
   * @throws Rejected when the name cannot be part of other names, or ends like one of our own
   */
  static Instance named(String name, Place place) {
    String last = name.substring(name.lastIndexOf('-') + 1);
    if (!NAME.matcher(name).matches() || name.length() > 40) {
      throw new Rejected(
          bad(
              place,
              name,
              "begin with a letter; use at most 40 lower-case letters and digits, with single"
                  + " dashes"));
    }
    if (Names.SUFFIXES.contains(last)) {
      throw new Rejected(
          bad(
              place,
              name,
              "a name that ends in '" + last + "' could be that of another instance's part"));
    }
    return new Instance(name);
  }

  /** The instance to which a file belongs, by its path from the folder of manifests or of pages. */
  public static Instance at(String path) {
    int end = path.indexOf('/', FOLDER.length());
    return path.startsWith(FOLDER) && end > 0
        ? new Instance(path.substring(FOLDER.length(), end))
        : FIRST;
  }

  /** Its folder below that of the manifests, and below that of the pages; empty for the first. */
  public String folder() {
    return isFirst() ? "" : FOLDER + name + "/";
  }

  /** True for a named instance whose name can be part of others. */
  public boolean isUsable() {
    return NAME.matcher(name).matches()
        && name.length() <= 40
        && !Names.SUFFIXES.contains(name.substring(name.lastIndexOf('-') + 1));
  }

  /** True for the unnamed instance. */
  public boolean isFirst() {
    return name.isEmpty();
  }

  private static Finding bad(Place place, String name, String why) {
    return Code.BAD_INSTANCE.at(place, "'" + name + "' cannot name an instance", why);
  }
}
