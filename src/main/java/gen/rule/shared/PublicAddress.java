package gen.rule.shared;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which variables hold the address under which people reach the app. */
public final class PublicAddress {

  private static final Pattern URL =
      Pattern.compile(
          "(?i)(.*_)?(BASE|SITE|APP|PUBLIC|SERVER|ROOT|EXTERNAL|WEB|WEBAPP|WEBHOOK|FRONTEND|CLIENT|HOME"
              + "|CANONICAL|NEXTAUTH|AUTH|BETTER_AUTH|CALLBACK|REDIRECT|WEBSITE|INSTANCE|BACKEND|API|HOST)"
              + "_?(UR[LI]|ORIGIN|ENDPOINT)|(?i)(APP|SITE|SERVER|PUBLIC|WEB|BASE)_(DOMAIN|HOST|HOSTNAME)"
              + "|(?i)(.*_)?ALLOWED_(HOSTS?|ORIGINS?)|(?i)(.*_)?TRUSTED_(ORIGINS|HOSTS)|(?i)(.*_)?CORS_ORIGINS?"
              + "|ROOT_URL|URL|ORIGIN|(?i)(.*_)?PUBLIC_URL|DOMAIN|HOSTNAME");

  private static final Pattern OWN =
      Pattern.compile(
          "(?i)(APP|BASE|SITE|PUBLIC|ROOT|EXTERNAL|SERVER|WEB|CANONICAL|WEBHOOK|NEXTAUTH|BETTER_AUTH"
              + "|INSTANCE|HOST)_(URL|ORIGIN)|PUBLIC_ORIGIN|APP_BASE_URL|WEBAPP_URL|URL");

  private static final Pattern INSIDE =
      Pattern.compile("(?i).*(INTERNAL|PRIVATE|LOCAL|UPSTREAM|PROXY).*");

  private static final List<String> HOME =
      List.of("localhost", "127.0.0.1", "0.0.0.0", "[::1]", "::1");

  private PublicAddress() {}

  /** True when it holds an address of this app or of one that belongs to it. */
  public static boolean isCalled(String name) {
    return URL.matcher(name).matches() && !INSIDE.matcher(name).matches();
  }

  /** True when it holds the address of this app itself, as a URL. */
  public static boolean isOwn(String name) {
    return OWN.matcher(name).matches();
  }

  /** The parts of a list that is separated by commas, semicolons, pipes or blanks. */
  public static List<String> items(String text) {
    return List.of(text.replaceAll("[\\[\\]\"']", "").split("[,;|\\s]+")).stream()
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /** The host in an address, or the text itself. */
  public static String host(String address) {
    return address
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^[a-z][a-z0-9+.-]*://", "")
        .replaceFirst("[/?#].*", "")
        .replaceFirst("(?<!:):[0-9]+$", "");
  }

  /** True when every part leads to the computer itself. */
  public static boolean isHome(String text) {
    List<String> items = items(text);
    return !items.isEmpty() && items.stream().allMatch(each -> HOME.contains(host(each)));
  }
}
