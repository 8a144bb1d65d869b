package gen.rule.shared;

import gen.knowledge.WordList;
import gen.validate.Manifests;
import java.util.List;
import java.util.Locale;

/** Which variables hold the address under which people reach the app. */
public final class PublicAddress {

  private static final List<String> HOME =
      List.of("localhost", "127.0.0.1", "0.0.0.0", "[::1]", "::1");

  private PublicAddress() {}

  /** True when it holds an address of this app or of one that belongs to it. */
  public static boolean isCalled(String name, Manifests manifests) {
    return manifests.words(WordList.PUBLIC_ADDRESS).matcher(name).matches()
        && !manifests.words(WordList.INSIDE_ADDRESS).matcher(name).matches();
  }

  /** True when it holds the address of this app itself, as a URL. */
  public static boolean isOwn(String name, Manifests manifests) {
    return manifests.words(WordList.OWN_ADDRESS).matcher(name).matches();
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
