package gen.deployment;

import gen.app.App;
import gen.finding.Code;
import gen.finding.Finding;
import gen.platform.LeftOut;
import gen.platform.Platform;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of everything that one installation creates.
 *
 * <p>The rule: {@code <app>} or {@code <app>-<instance>}, and a suffix for each part. Where the
 * longest of them would be longer than the platform allows, the common beginning is cut and eight
 * characters of its SHA-256 are put at its end; so are they to a name that looks as if it had been
 * cut. An instance name cannot end in a suffix. So two instances of an app never share a name.
 */
public record Names(String service, String database, String disk) {

  /** The words at the end of the names of parts. */
  static final List<String> SUFFIXES = List.of("db", "data");

  private static final Pattern CUT = Pattern.compile(".*-[0-9a-f]{8}");

  private static final int LONGEST_SUFFIX = "-data".length();

  /** The names for this app and instance under a platform's rule. */
  public static Names of(App app, Instance instance, Platform.NameRule rule) {
    String full = instance.isFirst() ? app.id() : app.id() + "-" + instance.name();
    String base = shortened(full, rule.maxLength() - LONGEST_SUFFIX);
    return new Names(base, base + "-db", base + "-data");
  }

  /** What is wrong with these names under a platform's rule. */
  Optional<Finding> check(App app, Platform platform) {
    return List.of(service, database, disk).stream()
        .filter(name -> !platform.names().pattern().matcher(name).matches())
        .findFirst()
        .map(
            name ->
                Code.BAD_INSTANCE.at(
                    app.place("id"),
                    platform.who().does("does", "do") + " not accept the name '" + name + "'",
                    LeftOut.or("choose another id or instance name", platform)));
  }

  private static String shortened(String name, int max) {
    // A name that looks as if it had been cut is treated as one, so that no two can meet.
    if (name.length() <= max && !CUT.matcher(name).matches()) {
      return name;
    }
    String hash = hash(name).substring(0, 8);
    String head = name.substring(0, Math.min(name.length(), Math.max(1, max - 9)));
    return (head.endsWith("-") ? head.substring(0, head.length() - 1) : head) + "-" + hash;
  }

  private static String hash(String name) {
    try {
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
